package org.coopgraph.http.endpoint;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * The parameters of a request.
 *
 * @param query text of the document; null when another parameter refers to it
 * @param documentId identifier of a registered document
 */
record GraphQlParameters(@Nullable String query, @Nullable String operationName,
		Map<String, @Nullable Object> variables, Map<String, Object> extensions,
		@Nullable String documentId) implements RequestBody {

	static final Set<String> OBJECTS = Set.of("variables", "extensions");

	/** Reads the parameters by their names; a missing value is null. */
	static GraphQlParameters read(Function<String, @Nullable Object> values) {
		return new GraphQlParameters(text("query", values), text("operationName", values), object("variables", values),
				object("extensions", values), text("documentId", values));
	}

	private static @Nullable String text(String name, Function<String, @Nullable Object> values) {
		return switch (values.apply(name)) {
			case null -> null;
			case String text -> text;
			default -> throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "\"" + name + "\" must be a string.");
		};
	}

	@SuppressWarnings("unchecked")
	private static <V extends @Nullable Object> Map<String, V> object(String name,
			Function<String, @Nullable Object> values) {
		return switch (values.apply(name)) {
			case null -> Map.of();
			case Map<?, ?> object -> (Map<String, V>) object;
			default -> throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "\"" + name + "\" must be an object.");
		};
	}

}
