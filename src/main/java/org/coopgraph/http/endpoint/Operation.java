package org.coopgraph.http.endpoint;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;

/**
 * An operation that a request wants executed.
 *
 * @param headers the headers of the request
 */
record Operation(String document, @Nullable String name, Map<String, @Nullable Object> variables,
		Map<String, Object> extensions, HttpHeaders headers) {

	/** Whether the answer has its statements, with their times. */
	boolean isExplained() {
		return Boolean.TRUE.equals(this.extensions.get("explain"));
	}

	GraphQlRequest graphQl() {
		return new DefaultGraphQlRequest(this.document, this.name, this.variables, this.extensions);
	}

}
