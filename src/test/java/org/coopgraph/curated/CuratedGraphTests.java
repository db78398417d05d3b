package org.coopgraph.curated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.row.Row;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph in memory, compared with that of Neo4j. */
@GraphServiceTest
class CuratedGraphTests {

	@Autowired
	private CuratedGraphRepository curated;

	@Autowired
	private Driver driver;

	@Test
	void shouldHoldEveryRelationshipOfEveryEntity() {
		List<CuratedLink> expected = this.driver.executableQuery("""
				MATCH (from:Entity)-[link]->(to:Entity|Source) RETURN type(link), from.id, to.id, properties(link)
				""")
			.execute()
			.records()
			.stream()
			.map((row) -> new CuratedLink(row.get(0).asString(), row.get(1).asString(), row.get(2).asString(),
					properties(row.get(3))))
			.toList();
		assertThat(counted(this.curated.get().nodes().stream().flatMap((node) -> node.links().stream())))
			.isEqualTo(counted(expected.stream()));
	}

	private static Map<CuratedLink, Long> counted(Stream<CuratedLink> links) {
		return links.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private static Row properties(Value relationship) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		relationship.asMap().forEach(properties::put);
		return Row.ofProperties(properties);
	}

	@Test
	void shouldOrderTheSourcesOfAnEntityByTitle() {
		this.driver.executableQuery("""
				MATCH (entity:Entity)-[sourcing:SOURCED_FROM]->(source:Source)
				WITH entity, source, sourcing ORDER BY source.title, source.id, size(sourcing.properties)
				RETURN entity.id, collect(source.id)
				""")
			.execute()
			.records()
			.forEach((row) -> assertThat(this.curated.get()
				.links(row.get(0).asString())
				.stream()
				.filter((link) -> link.type().equals("SOURCED_FROM"))
				.map(CuratedLink::to)).isEqualTo(row.get(1).asList((id) -> id.asString())));
	}

	@Test
	void shouldTakeOnlyUnknownOrganisationsForAffiliates() {
		CuratedNode member = new CuratedNode("organisation:1", 2, Map.of("AFFILIATED_TO", 2L), List.of(), List.of());
		List<String> ids = List.of("organisation:1", "organisation:2", "country:XX", "né");
		CuratedGraph withAffiliates = new CuratedGraph(List.of(member), false);
		assertThat(withAffiliates.others(ids)).containsExactly("organisation:2");
		assertThat(withAffiliates.knows(ids)).isFalse();
		assertThat(withAffiliates.groups("organisation:1")).singleElement()
			.satisfies((group) -> assertThat(group.whole()).isFalse());
		CuratedGraph whole = new CuratedGraph(List.of(member), true);
		assertThat(whole.others(ids)).isEmpty();
		assertThat(whole.knows(ids)).isTrue();
	}

}
