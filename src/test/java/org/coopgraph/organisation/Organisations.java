package org.coopgraph.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/** Requests pages of organisations as a client does. */
public record Organisations(WebGraphQlTester graphQl) {

	public Response page(Map<String, @Nullable Object> variables) {
		return this.graphQl.documentName("organisation/page").variables(variables).execute();
	}

	public List<String> ids(Map<String, @Nullable Object> variables) {
		return page(variables).path("organisations.nodes[*].id").entityList(String.class).get();
	}

	/** The ids of all pages, from the first page to the last. */
	public List<String> forward(int size, Map<String, @Nullable Object> variables) {
		List<String> ids = new ArrayList<>();
		Map<String, @Nullable Object> arguments = new HashMap<>(variables);
		arguments.put("first", size);
		Response page = page(arguments);
		ids.addAll(page.path("organisations.nodes[*].id").entityList(String.class).get());
		while (page.path("organisations.pageInfo.hasNextPage").entity(Boolean.class).get()) {
			arguments.put("after", page.path("organisations.pageInfo.endCursor").entity(String.class).get());
			page = page(arguments);
			ids.addAll(page.path("organisations.nodes[*].id").entityList(String.class).get());
		}
		return ids;
	}

	/** The ids of all pages, read from the last page to the first. */
	public List<String> backward(int size, Map<String, @Nullable Object> variables) {
		List<String> ids = new ArrayList<>();
		Map<String, @Nullable Object> arguments = new HashMap<>(variables);
		arguments.put("last", size);
		Response page = page(arguments);
		ids.addAll(page.path("organisations.nodes[*].id").entityList(String.class).get());
		while (page.path("organisations.pageInfo.hasPreviousPage").entity(Boolean.class).get()) {
			arguments.put("before", page.path("organisations.pageInfo.startCursor").entity(String.class).get());
			page = page(arguments);
			ids.addAll(0, page.path("organisations.nodes[*].id").entityList(String.class).get());
		}
		return ids;
	}

}
