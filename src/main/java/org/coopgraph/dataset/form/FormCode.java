package org.coopgraph.dataset.form;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What texts of a foreign file mean.
 *
 * @param texts the texts
 * @param when further conditions: columns of the foreign file and what they hold; a star
 * at the end stands for any further characters
 * @param value the value in the data set; empty if the texts mean none
 * @param alone whether the value replaces all others of its cell
 * @param reason why, where it is a judgement
 */
public record FormCode(List<String> texts, Map<String, String> when, String value, boolean alone, String reason) {

	boolean applies(String text, UnaryOperator<String> cells) {
		return this.texts.contains(text) && this.when.entrySet()
			.stream()
			.allMatch((condition) -> matches(condition.getValue(), cells.apply(condition.getKey())));
	}

	private static boolean matches(String pattern, String text) {
		return pattern.endsWith("*") ? text.startsWith(pattern.substring(0, pattern.length() - 1))
				: text.equals(pattern);
	}

}
