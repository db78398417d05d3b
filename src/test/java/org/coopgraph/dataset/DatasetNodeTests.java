package org.coopgraph.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coopgraph.GraphServiceTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class DatasetNodeTests {

	@Autowired
	private Driver driver;

	@Test
	void shouldHoldEveryRowOfEveryFile() {
		assertThat(counts("MATCH (node) UNWIND labels(node) AS name RETURN name, count(*) AS count"))
			.containsEntry("Member", 317L)
			.containsEntry("Alliance", 1L)
			.containsEntry("Organisation", 317L + 1 + 18)
			.containsEntry("Country", 110L)
			.containsEntry("Region", 4L)
			.containsEntry("Sector", 8L)
			.containsEntry("CooperativeValue", 10L)
			.containsEntry("CooperativePrinciple", 7L)
			.containsEntry("IdentityStatement", 3L)
			.containsEntry("Event", 90L)
			.containsEntry("Person", 25L)
			.containsEntry("Partner", 13L)
			.containsEntry("Figure", 145L)
			.containsEntry("Source", 169L)
			.containsEntry("Dataset", 1L);
		assertThat(counts("MATCH ()-[link]->() RETURN type(link) AS name, count(*) AS count"))
			.containsEntry("MEMBER_OF", 317L)
			.containsEntry("BODY_OF", 18L)
			.containsEntry("ADVANCES", 14L)
			.containsEntry("PUTS_INTO_PRACTICE", 22L)
			.containsEntry("HELD_OFFICE_IN", 27L)
			.containsEntry("WORKS_WITH", 17L)
			.containsEntry("DESCRIBES", 145L)
			.containsEntry("AFFIRMS", 10L)
			.containsEntry("SETS_OUT", 7L)
			.containsEntry("REVISES", 2L);
	}

	@Test
	void shouldSayInTheDatasetWhatIsThere() {
		assertThat(said("labels", "labelCounts")).isEqualTo(counts("""
				MATCH (node) WHERE NOT node:Tally|DecadeTally|Dataset
				UNWIND labels(node) AS name
				WITH name WHERE name <> 'Entity'
				RETURN name, count(*) AS count
				"""));
		assertThat(said("types", "typeCounts"))
			.isEqualTo(counts("MATCH ()-[link]->() RETURN type(link) AS name, count(*) AS count"));
	}

	private Map<String, Long> counts(String statement) {
		Map<String, Long> counts = new HashMap<>();
		GraphContent.list(this.driver, statement)
			.forEach((row) -> counts.put(row.get("name").asString(), row.get("count").asLong()));
		return counts;
	}

	private Map<String, Long> said(String names, String numbers) {
		Record dataset = GraphContent.list(this.driver, "MATCH (dataset:Dataset) RETURN properties(dataset) AS said")
			.getFirst();
		List<String> keys = dataset.get("said").get(names).asList((name) -> name.asString());
		List<Long> values = dataset.get("said").get(numbers).asList((number) -> number.asLong());
		Map<String, Long> said = new HashMap<>();
		for (int entry = 0; entry < keys.size(); entry++) {
			said.put(keys.get(entry), values.get(entry));
		}
		return said;
	}

}
