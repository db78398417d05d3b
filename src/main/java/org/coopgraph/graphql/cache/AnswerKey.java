package org.coopgraph.graphql.cache;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All that an answer depends on.
 *
 * @param variables those that the operation declares
 */
public record AnswerKey(String document, @Nullable String operation, Map<String, @Nullable Object> variables,
		Locale language, Validity validity) {

	/** The name of the attribute of a request whose key is known. */
	public static final String ATTRIBUTE = AnswerKey.class.getName();

	int size() {
		return 500 + HeapSize.of(this.document) + HeapSize.of(this.operation) + HeapSize.of(this.variables);
	}

}
