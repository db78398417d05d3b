package org.coopgraph.dataset.change;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A field of a row whose value is another one.
 *
 * @param before null if it had no value
 * @param after null if it has none
 */
public record FieldChange(String field, @Nullable Object before, @Nullable Object after) {

	public @Nullable String beforeText() {
		return text(this.before);
	}

	public @Nullable String afterText() {
		return text(this.after);
	}

	private static @Nullable String text(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
			default -> value.toString();
		};
	}

}
