package org.coopgraph.curated;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;

import org.springframework.stereotype.Repository;

/** Reads the curated entities with their relationships into memory. */
@Repository
public class CuratedGraphRepository implements Supplier<CuratedGraph> {

	private final GraphReader graph;

	private final Snapshot<CuratedGraph> memory;

	CuratedGraphRepository(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.memory = snapshots.of(() -> new CuratedGraph(nodes(), !hasAffiliates()));
	}

	@Override
	public CuratedGraph get() {
		return this.memory.get();
	}

	/** The relationships that millions of affiliates may have are counted, not read. */
	private List<CuratedNode> nodes() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (entity:Curated)
				OPTIONAL MATCH (entity)-[link]->(end:Entity|Source)
				WITH entity, link, end ORDER BY end.title, end.id, size(link.properties)
				WITH entity, collect(link) AS links
				RETURN entity.id AS id, COUNT { (entity)--() } AS degree, [
				    {type: 'MEMBER_OF', number: COUNT { (entity)<-[:MEMBER_OF]-() }},
				    {type: 'AFFILIATED_TO', number: COUNT { (entity)<-[:AFFILIATED_TO]-() }},
				    {type: 'BASED_IN', number: COUNT { (entity)<-[:BASED_IN]-() }},
				    {type: 'ACTIVE_IN', number: COUNT { (entity)<-[:ACTIVE_IN]-() }}
				  ] AS arriving,
				  [link IN links | {type: type(link), to: endNode(link).id, properties: properties(link)}] AS links
				""", CuratedGraphRepository::toNode);
	}

	private boolean hasAffiliates() {
		// language=cypher
		return this.graph.first("""
				CYPHER 25
				MATCH (affiliate:Affiliate)
				RETURN affiliate.id AS id LIMIT 1
				""", Map.of(), (row) -> row).isPresent();
	}

	private static CuratedNode toNode(Row row) {
		String id = row.string("id");
		return new CuratedNode(id, row.whole("degree"), toNumbers(row.list("arriving", Row.class)),
				row.list("links", Row.class).stream().map((link) -> toLink(id, link)).toList(), List.of());
	}

	private static Map<String, Long> toNumbers(List<Row> arriving) {
		return arriving.stream()
			.filter((type) -> type.whole("number") > 0)
			.collect(Collectors.toMap((type) -> type.string("type").intern(), (type) -> type.whole("number")));
	}

	private static CuratedLink toLink(String from, Row link) {
		return new CuratedLink(link.string("type").intern(), from, link.string("to").intern(), link.row("properties"));
	}

}
