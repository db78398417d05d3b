package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.RegisterFiles;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.embedded.bolt.BoltAccess;
import org.coopgraph.entity.Label;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.synthetic.SyntheticDataset;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** A store with synthetic affiliates, compared with a store of the real data only. */
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntheticStoreTests {

	private static final int COOPERATIVES = 3000;

	private final EmbeddedDatabase database;

	private final Driver driver;

	private final List<String> real;

	SyntheticStoreTests(@TempDir Path stores, @TempDir Path folder, @TempDir Path realFolder) throws IOException {
		SyntheticDataset.generate(COOPERATIVES, 1895, folder.resolve("dataset"));
		DatasetCopy dataset = DatasetCopy.at(folder.resolve("dataset"));
		this.real = realContent(stores.resolve("real"), withoutRegisters(DatasetCopy.in(realFolder)));
		interrupt(stores.resolve("all"));
		this.database = start(stores.resolve("all"), dataset);
		this.driver = GraphDatabase.driver(this.database.getUri());
	}

	/** Synthetic data sets are made without the cooperatives of registers. */
	private static DatasetCopy withoutRegisters(DatasetCopy copy) {
		RegisterFiles.ALL.forEach((file) -> copy.write(file.fileName(),
				(String.join(",", file.header()) + "\n").getBytes(StandardCharsets.UTF_8)));
		return copy;
	}

	/** Leaves an unfinished store, as an interrupted build does. */
	private static void interrupt(Path stores) throws IOException {
		Files.createDirectories(stores.resolve("building/data/databases/neo4j"));
		Files.writeString(stores.resolve("building/data/databases/neo4j/neostore"), "half a store");
	}

	private static EmbeddedDatabase start(Path stores, DatasetCopy dataset) {
		return EmbeddedDatabase.start(
				new EmbeddedProperties(stores, 0, DataSize.ofMegabytes(32), DataSize.ofMegabytes(64), List.of()),
				dataset.loader(), BoltAccess.withoutPages(), Releases.in(stores, dataset.folder().toUri().toString()));
	}

	private static List<String> realContent(Path stores, DatasetCopy dataset) throws IOException {
		EmbeddedDatabase database = start(stores, dataset);
		try (Driver driver = GraphDatabase.driver(database.getUri())) {
			return realContent(driver);
		}
		finally {
			database.destroy();
		}
	}

	/**
	 * The content except counts and ranks of real and synthetic organisations together.
	 */
	private static List<String> realContent(Driver driver) {
		return list(driver,
				"""
						MATCH (node) WHERE NOT node:Synthetic|Statistics|Dataset
						RETURN labels(node) AS kind, node.id AS start, null AS end, properties(node) AS properties
						UNION ALL
						MATCH (start)-[relationship]->(end) WHERE NOT start:Synthetic
						RETURN [type(relationship)] AS kind, start.id AS start, end.id AS end, properties(relationship) AS properties
						""")
			.stream()
			.map(SyntheticStoreTests::line)
			.sorted()
			.toList();
	}

	private static String line(Record row) {
		Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
		properties.remove("nameRank");
		List<String> kind = row.get("kind").asList((label) -> label.asString()).stream().sorted().toList();
		return "%s %s %s %s".formatted(kind, row.get("start"), row.get("end"), properties);
	}

	@BeforeAll
	void requireAllAffiliates() {
		assertThat(count("(:Entity:Organisation:Affiliate:Synthetic {role: 'AFFILIATE'})")).isEqualTo(COOPERATIVES);
	}

	@AfterAll
	void stop() throws IOException {
		this.driver.close();
		this.database.destroy();
	}

	@Test
	void shouldHoldEveryLabelAndEveryRelationshipType() {
		assertThat(lines("MATCH (node) UNWIND labels(node) AS name RETURN DISTINCT name"))
			.containsExactlyInAnyOrderElementsOf(
					names(Label.texts(Label.Meaning.KIND, Label.Meaning.GROUP, Label.Meaning.NO_ENTITY),
							Set.of("Cooperative", "Register", "OwnershipType")));
		assertThat(lines("MATCH ()-[link]->() RETURN DISTINCT type(link) AS name")).containsExactlyInAnyOrderElementsOf(
				names(RelationshipType.all(), Set.of("IN_REGISTER", "HAS_OWNERSHIP", "SAME_AS", "COVERS")));
	}

	private static List<String> names(Set<String> names, Set<String> ofRegisters) {
		return names.stream().filter((name) -> !ofRegisters.contains(name)).map("{name=%s}"::formatted).toList();
	}

	@Test
	void shouldLabelAllEntitiesButAffiliatesCurated() {
		assertNoRows("MATCH (entity:Entity) WHERE entity:Curated = entity:Affiliate RETURN entity.id AS id");
	}

	@Test
	void shouldHoldTheRealDataUnchanged() {
		assertThat(realContent(this.driver)).isEqualTo(this.real).hasSizeGreaterThan(2000);
	}

	@Test
	void shouldRankOrganisationsByNameAndId() {
		List<Record> ranked = list(this.driver, """
				MATCH (organisation:Organisation)
				RETURN organisation.sortName AS sortName, organisation.id AS id, organisation.nameRank AS rank
				ORDER BY sortName, id
				""");
		assertThat(ranked).hasSizeGreaterThan(COOPERATIVES + 300);
		for (int rank = 0; rank < ranked.size(); rank++) {
			assertThat(ranked.get(rank).get("rank").asInt(-1)).isEqualTo(rank);
		}
	}

	@Test
	void shouldRepeatRelationshipsInProperties() {
		assertNoRows("""
				MATCH (affiliate:Synthetic)-[:BASED_IN]->(country)-[:IN_REGION]->(region)
				WITH affiliate, country, region, [(affiliate)-[:ACTIVE_IN {primary: true}]->(sector) | sector.id]
				  + [(affiliate)-[:ACTIVE_IN {primary: false}]->(sector) | sector.id] AS sectors
				WHERE affiliate.countryCode <> country.code OR affiliate.regionId <> region.id
				  OR affiliate.sectorIds <> sectors OR size(sectors) = 0
				  OR affiliate.foundedAscending <> coalesce(affiliate.founded, 9999)
				RETURN affiliate.id AS id
				""");
		assertNoRows("""
				MATCH (affiliate:Synthetic)-[activity:ACTIVE_IN]->(sector)
				WHERE activity.sectorId <> sector.id OR activity.nameRank <> affiliate.nameRank
				  OR activity.countryCode <> affiliate.countryCode
				  OR activity.sectorId IS NULL OR activity.nameRank IS NULL OR activity.countryCode IS NULL
				RETURN affiliate.id AS id
				""");
	}

	@Test
	void shouldAffiliateOrganisationsWithinTheirCountryAndThreeStepsFromAMember() {
		assertNoRows("""
				MATCH (affiliate:Synthetic)
				WHERE COUNT { (affiliate)-[:AFFILIATED_TO]->({countryCode: affiliate.countryCode}) } <> 1
				  OR NOT EXISTS { (affiliate)-[:AFFILIATED_TO]->{1,3}(:Member) }
				  OR EXISTS { (affiliate)-[:AFFILIATED_TO]->{4}() }
				RETURN affiliate.id AS id
				""");
		assertThat(count("(:Synthetic)-[:AFFILIATED_TO]->{3}(:Member)")).isPositive();
	}

	@Test
	void shouldStoreTheCountsOfAffiliates() {
		String recount = """
				MATCH (affiliate:Affiliate)
				WITH affiliate, COLLECT { UNWIND affiliate.sectorIds AS sector RETURN sector ORDER BY sector } AS sectors
				RETURN affiliate.countryCode AS country, affiliate.regionId AS region, affiliate.type AS type, sectors,
				  count(*) AS organisations
				""";
		String statistics = """
				MATCH (statistics:Statistics {role: 'AFFILIATE'})
				RETURN statistics.countryCode AS country, statistics.regionId AS region, statistics.type AS type,
				  statistics.sectorIds AS sectors, statistics.organisations AS organisations
				""";
		assertThat(lines(statistics)).isEqualTo(lines(recount)).hasSizeGreaterThan(200);
	}

	@Test
	void shouldStoreTheFoundingYearsOfAffiliates() {
		String recount = """
				MATCH (affiliate:Affiliate) WHERE affiliate.founded IS NOT NULL
				WITH affiliate, COLLECT { UNWIND affiliate.sectorIds AS sector RETURN sector ORDER BY sector } AS sectors
				RETURN affiliate.countryCode AS country, affiliate.regionId AS region, affiliate.type AS type, sectors,
				  affiliate.founded AS year, count(*) AS organisations
				""";
		String statistics = """
				MATCH (statistics:Statistics {role: 'AFFILIATE'})
				UNWIND range(0, size(statistics.foundingYears) - 1) AS position
				RETURN statistics.countryCode AS country, statistics.regionId AS region, statistics.type AS type,
				  statistics.sectorIds AS sectors, statistics.foundingYears[position] AS year,
				  statistics.foundingCounts[position] AS organisations
				""";
		assertThat(lines(statistics)).isEqualTo(lines(recount)).hasSizeGreaterThan(200);
	}

	@Test
	void shouldStoreTheCornersOfTheLocationsOfAffiliates() {
		String recount = """
				MATCH (affiliate:Affiliate) WHERE affiliate.location IS NOT NULL
				WITH affiliate, COLLECT { UNWIND affiliate.sectorIds AS sector RETURN sector ORDER BY sector } AS sectors
				WITH affiliate.countryCode AS country, affiliate.type AS type, sectors, affiliate.location AS location
				WITH country, type, sectors, floor(location.longitude / 10) AS cell, min(location.latitude) AS south,
				  min(location.longitude) AS west, max(location.latitude) AS north, max(location.longitude) AS east
				ORDER BY cell
				UNWIND [south, west, north, east] AS degrees
				RETURN country, type, sectors, collect(degrees) AS corners
				""";
		String statistics = """
				MATCH (statistics:Statistics {role: 'AFFILIATE'})
				WHERE size(statistics.corners) > 0
				RETURN statistics.countryCode AS country, statistics.type AS type, statistics.sectorIds AS sectors,
				  statistics.corners AS corners
				""";
		assertThat(lines(statistics)).isEqualTo(lines(recount)).hasSizeGreaterThan(200);
	}

	@Test
	void shouldIndexTheAffiliationsOfEachOrganisation() {
		assertThat(count("()-[:AFFILIATED_TO]->()")).isEqualTo(COOPERATIVES);
		assertThat(lines("""
				MATCH (affiliate)-[affiliation:AFFILIATED_TO]->(federation)
				WHERE affiliation.federationId <> federation.id OR affiliation.nameRank <> affiliate.nameRank
				  OR affiliation.federationId IS NULL OR affiliation.nameRank IS NULL
				  OR NOT affiliate.searchKeys ENDS WITH ' ___f' + replace(split(federation.id, ':')[1], '-', '_')
				RETURN affiliate.id AS id
				""")).isEmpty();
	}

	@Test
	void shouldCountAffiliatesInTheDataSet() {
		Record dataset = list(this.driver, "MATCH (dataset:Dataset) RETURN dataset").getFirst();
		Map<String, Object> properties = dataset.get("dataset").asMap();
		assertThat(properties).containsEntry("synthetic", true);
		List<String> labels = new ArrayList<>();
		list(this.driver, """
				MATCH (dataset:Dataset)
				UNWIND range(0, size(dataset.labels) - 1) AS index
				RETURN dataset.labels[index] AS label, dataset.labelCounts[index] AS nodes
				""").forEach((row) -> {
			labels.add(row.get("label").asString());
			assertThat(count("(:%s)".formatted(row.get("label").asString()))).isEqualTo(row.get("nodes").asLong());
		});
		assertThat(labels).contains("Synthetic", "Affiliate", "Member").isSortedAccordingTo(Comparator.naturalOrder());
		list(this.driver, """
				MATCH (dataset:Dataset)
				UNWIND range(0, size(dataset.types) - 1) AS index
				RETURN dataset.types[index] AS type, dataset.typeCounts[index] AS relationships
				""").forEach((row) -> assertThat(count("()-[:%s]->()".formatted(row.get("type").asString())))
			.isEqualTo(row.get("relationships").asLong()));
	}

	@Test
	void shouldHaveItsIndexesFilledAndFindByName() {
		assertNoRows("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name AS id");
		assertThat(list(this.driver, """
				CALL db.index.fulltext.queryNodes('entity_names', 'synthetic OR cooperativa') YIELD node
				WHERE node:Synthetic RETURN node.id AS id LIMIT 1
				""")).hasSize(1);
	}

	private List<String> lines(String statement) {
		return list(this.driver, statement).stream().map((row) -> row.asMap().toString()).sorted().toList();
	}

	private long count(String pattern) {
		return list(this.driver, "MATCH " + pattern + " RETURN count(*) AS count").getFirst().get("count").asLong();
	}

	private void assertNoRows(String statement) {
		assertThat(list(this.driver, statement)).isEmpty();
	}

	private static List<Record> list(Driver driver, String statement) {
		return driver.executableQuery("CYPHER 25 " + statement).execute().records();
	}

}
