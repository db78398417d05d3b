package org.coopgraph.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class DatasetNodeStatementTests {

	@Autowired
	private Driver driver;

	@Test
	void shouldWriteARowAsANodeOrARelationship() {
		assertThat(counts("MATCH (node) UNWIND labels(node) AS name RETURN name, count(*) AS count"))
			.containsEntry("Member", rows("members"))
			.containsEntry("Alliance", 1L)
			.containsEntry("Organisation", rows("members") + rows("bodies") + rows("cooperatives") + 1)
			.containsEntry("Cooperative", rows("cooperatives"))
			.containsEntry("Register", rows("registers"))
			.containsEntry("OwnershipType", rows("ownership-types"))
			.containsEntry("Country", rows("countries"))
			.containsEntry("Region", rows("regions"))
			.containsEntry("Sector", rows("sectors"))
			.containsEntry("CooperativeValue", rows("values"))
			.containsEntry("CooperativePrinciple", rows("principles"))
			.containsEntry("IdentityStatement", rows("statements"))
			.containsEntry("Event", rows("events"))
			.containsEntry("Person", rows("people"))
			.containsEntry("Partner", rows("partners"))
			.containsEntry("Figure", rows("figures"))
			.containsEntry("Source", rows("sources"))
			.containsEntry("Dataset", 1L);
		assertThat(counts("MATCH ()-[relationship]->() RETURN type(relationship) AS name, count(*) AS count"))
			.containsEntry("MEMBER_OF", rows("members"))
			.containsEntry("BODY_OF", rows("bodies"))
			.containsEntry("IN_REGISTER", rows("cooperatives"))
			.containsEntry("ADVANCES", rows("advances"))
			.containsEntry("PUTS_INTO_PRACTICE", rows("practice"))
			.containsEntry("HELD_OFFICE_IN", rows("terms"))
			.containsEntry("NATIONAL_OF", rows("nationalities"))
			.containsEntry("WORKS_WITH", rows("partnerships"))
			.containsEntry("DESCRIBES", rows("figures"))
			.containsEntry("AFFIRMS", rows("values"))
			.containsEntry("SETS_OUT", rows("principles"))
			.containsEntry("REVISES", 2L);
	}

	@Test
	void shouldStoreTheCountsOfTheGraph() {
		assertThat(storedCounts("labels", "labelCounts")).isEqualTo(counts("""
				MATCH (node) WHERE NOT node:Statistics|Dataset
				UNWIND labels(node) AS name
				WITH name WHERE NOT name IN ['Entity', 'Curated']
				RETURN name, count(*) AS count
				"""));
		assertThat(storedCounts("types", "typeCounts"))
			.isEqualTo(counts("MATCH ()-[relationship]->() RETURN type(relationship) AS name, count(*) AS count"));
	}

	private static long rows(String file) {
		return Facts.of(file).size();
	}

	private Map<String, Long> counts(String statement) {
		Map<String, Long> counts = new HashMap<>();
		GraphContent.list(this.driver, statement)
			.forEach((row) -> counts.put(row.get("name").asString(), row.get("count").asLong()));
		return counts;
	}

	private Map<String, Long> storedCounts(String names, String numbers) {
		Record dataset = GraphContent
			.list(this.driver, "MATCH (dataset:Dataset) RETURN properties(dataset) AS properties")
			.getFirst();
		List<String> keys = dataset.get("properties").get(names).asList((name) -> name.asString());
		List<Long> values = dataset.get("properties").get(numbers).asList((number) -> number.asLong());
		Map<String, Long> counts = new HashMap<>();
		for (int index = 0; index < keys.size(); index++) {
			counts.put(keys.get(index), values.get(index));
		}
		return counts;
	}

}
