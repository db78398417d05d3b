package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.graphql.cache.HeapSize;
import org.springframework.stereotype.Repository;

/** Runs built statements, whose texts it keeps. */
@Repository
public class OrganisationReader {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_CYPHER_25).withPrettyPrint(true).build());

	private static final String GRAPH_VIEW_MATCH = "\n// For the graph view: OPTIONAL MATCH (organisation)-[edge:BASED_IN|ACTIVE_IN]->(end)";

	private static final int BYTES = 8_000_000;

	private final Cache<OrganisationStatement, String> texts = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((OrganisationStatement statement, String text) -> 1000 + HeapSize.of(text))
		.build();

	private final GraphReader graph;

	OrganisationReader(GraphReader graph) {
		this.graph = graph;
	}

	public List<Row> list(OrganisationStatement statement, Map<String, Object> parameters) {
		return this.graph.list(this.texts.get(statement, OrganisationReader::text), parameters);
	}

	/** The renderer leaves commas where a subquery imports more than two names. */
	static String text(OrganisationStatement statement) {
		return RENDERER.render(statement.build()).replaceAll("(?m)\\{[, ]+$", "{") + GRAPH_VIEW_MATCH;
	}

}
