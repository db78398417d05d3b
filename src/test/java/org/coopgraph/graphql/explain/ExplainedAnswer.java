package org.coopgraph.graphql.explain;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.test.tester.GraphQlTester.Request;

/** Reads {@code extensions.explain} of a response. */
public final class ExplainedAnswer {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ExplainedAnswer() {
	}

	public static List<Explained> to(Request<?> request) {
		Object explain = request.extension("explain", true).execute().returnResponse().getExtensions().get("explain");
		return List.of(JSON.convertValue(explain, Explained[].class));
	}

	/** A statement as a client sees it. */
	public record Explained(String field, String cypher, Object parameters, int rows, double milliseconds,
			boolean failed, boolean memory, String paste, String graph) {
	}

}
