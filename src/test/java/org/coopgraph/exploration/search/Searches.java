package org.coopgraph.exploration.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/** Sends searches as a client does. */
public record Searches(WebGraphQlTester graphQl) {

	private static final String PAGE = """
			query ($text: String!, $first: Int, $after: String, $last: Int, $before: String) {
			  search(text: $text, first: $first, after: $after, last: $last, before: $before) {
			    nodes { score matched entity { id name } }
			    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
			  }
			}""";

	public Response page(Map<String, @Nullable Object> variables) {
		return this.graphQl.document(PAGE).variables(variables).execute();
	}

	/** The best hits, a hundred at most. */
	public List<Hit> hits(String text) {
		return page(Map.of("text", text, "first", 100)).path("search.nodes").entityList(Hit.class).get();
	}

	public List<String> ids(String text) {
		return hits(text).stream().map((hit) -> hit.entity().id()).toList();
	}

	public List<Hit> allPages(String text, int size) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("text", text, "first", size));
		List<Hit> hits = new ArrayList<>();
		boolean more = true;
		while (more) {
			Response page = page(variables);
			hits.addAll(page.path("search.nodes").entityList(Hit.class).get());
			more = page.path("search.pageInfo.hasNextPage").entity(Boolean.class).get();
			page.path("search.pageInfo.endCursor")
				.entity(String.class)
				.satisfies((cursor) -> variables.put("after", cursor));
		}
		return hits;
	}

	public record Hit(double score, String matched, Named entity) {
	}

	public record Named(String id, String name) {
	}

}
