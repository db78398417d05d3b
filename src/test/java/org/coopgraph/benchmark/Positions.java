package org.coopgraph.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;

/**
 * Positions in an order of organisations, spread over the whole store: those of members,
 * as the service names them.
 */
record Positions(Contender service, Sample sample) {

	private static final String DOCUMENT = """
			query ($field: OrganisationOrderField!, $after: String) {
			  organisations(filter: {roles: [MEMBER]}, orderBy: {field: $field}, first: 100, after: $after) {
			    edges { cursor node { id } }
			    pageInfo { hasNextPage endCursor }
			  }
			}
			""";

	List<Position> inOrderOf(String field) throws IOException {
		List<JsonNode> edges = edges(field);
		List<Record> ranks = this.sample.ranks(edges.stream().map((edge) -> edge.at("/node/id").asString()).toList());
		return IntStream.range(0, edges.size())
			.mapToObj((place) -> new Position(edges.get(place).path("cursor").asString(),
					ranks.get(place).get("rank").asLong(), ranks.get(place).get("year").asLong()))
			.toList();
	}

	private List<JsonNode> edges(String field) throws IOException {
		List<JsonNode> all = new ArrayList<>();
		JsonNode page;
		Map<String, Object> variables = new HashMap<>(Map.of("field", field));
		do {
			page = page(variables);
			page.path("edges").forEach(all::add);
			variables.put("after", page.at("/pageInfo/endCursor").asString());
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		return all;
	}

	private JsonNode page(Map<String, Object> variables) throws IOException {
		return this.service.response(Requests.toService(DOCUMENT, variables)).at("/data/organisations");
	}

}
