package org.coopgraph.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.coopgraph.Facts;
import org.coopgraph.embedded.ScratchNeo4j;
import org.coopgraph.start.StartupException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetLoaderTests {

	private static final long MEMBERS = Facts.of("members").size();

	private final ScratchNeo4j neo4j;

	private final Driver driver;

	private final DatasetCopy dataset;

	private final Set<Long> countsDuringFirstLoad = ConcurrentHashMap.newKeySet();

	DatasetLoaderTests(@TempDir Path store, @TempDir Path folder) {
		this.dataset = DatasetCopy.in(folder);
		this.neo4j = ScratchNeo4j.start(store);
		this.driver = this.neo4j.driver();
	}

	@BeforeAll
	void loadForTheFirstTime() throws Exception {
		this.countsDuringFirstLoad.addAll(new RepeatedQuery(this::members).resultsDuring(this::load));
	}

	@AfterAll
	void stop() {
		this.neo4j.close();
	}

	@BeforeEach
	void requireWholeDataSet() {
		assertThat(members()).isEqualTo(MEMBERS);
	}

	@Test
	void shouldShowAReaderNothingOrEverythingOfTheFirstDataSet() {
		assertThat(this.countsDuringFirstLoad).contains(MEMBERS).isSubsetOf(0L, MEMBERS);
	}

	@Test
	void shouldShowAReaderTheMembersOfOneDataSetWhenItReplacesAnother() throws Exception {
		assertThat(new RepeatedQuery(this::members).resultsDuring(this::load)).containsExactly(MEMBERS);
	}

	@Test
	void shouldChangeNothingWhenTheSameDataSetIsLoadedAgain() {
		List<String> before = GraphContent.of(this.driver);
		load();
		assertThat(GraphContent.of(this.driver)).isEqualTo(before).hasSizeGreaterThan(3000);
	}

	@Test
	void shouldWriteNothingWhenThereAreViolations(@TempDir Path other) {
		List<String> before = GraphContent.of(this.driver);
		DatasetCopy wrong = DatasetCopy.in(other).append("people.csv", "nobody,,ica-about-fr");
		assertThatExceptionOfType(StartupException.class).isThrownBy(() -> load(wrong))
			.withMessageEndingWith("people.csv:%d: name: is empty; a value is required"
				.formatted(DatasetCopy.lines("people.csv") + 1));
		assertThat(GraphContent.of(this.driver)).isEqualTo(before);
	}

	@Test
	void shouldLeaveNothingOfTheReplacedDataSet(@TempDir Path other) {
		load(DatasetCopy.smallIn(other));
		List<String> left = GraphContent.of(this.driver);
		load();
		assertThat(left).isNotEmpty().hasSizeLessThan(100).noneMatch((line) -> line.contains("organisation:17 "));
	}

	@Test
	void shouldDropTheFullTextIndexesOfFormerVersions() {
		Stream.of("known_names", "whole_names", "curated_keys")
			.forEach((name) -> this.driver
				.executableQuery("CREATE FULLTEXT INDEX %1$s FOR (entity:Entity) ON EACH [entity.%1$s]".formatted(name))
				.execute());
		load();
		assertThat(GraphContent.ids(this.driver, "SHOW FULLTEXT INDEXES YIELD name RETURN name AS id"))
			.containsExactlyInAnyOrder("entity_names", "curated_names", "entity_descriptions");
	}

	@Test
	void shouldRemoveTheStatisticsOfEveryVersion() {
		long statistics = GraphContent.count(this.driver, "(:Statistics)");
		this.driver.executableQuery("CREATE (:Statistics), (:Tally), (:DecadeTally)").execute();
		load();
		assertThat(GraphContent.count(this.driver, "(:Statistics)")).isEqualTo(statistics).isPositive();
		assertThat(GraphContent.count(this.driver, "(:Tally|DecadeTally)")).isZero();
	}

	@Test
	void shouldHaveItsConstraintsAndIndexesOnline() {
		assertThat(GraphContent.ids(this.driver, "SHOW CONSTRAINTS YIELD name RETURN name AS id"))
			.containsExactlyInAnyOrder("entity_id", "figure_id", "source_id", "organisation_ica_id");
		assertThat(GraphContent.ids(this.driver, "SHOW INDEXES YIELD name RETURN name AS id")).contains(
				"organisation_name", "organisation_name_rank", "organisation_country", "organisation_region",
				"organisation_type", "organisation_country_type", "organisation_cross_sector",
				"organisation_international", "organisation_founded", "organisation_country_founded",
				"active_in_sector", "active_in_sector_country", "organisation_location", "entity_names",
				"curated_names", "entity_descriptions");
		assertThat(GraphContent.ids(this.driver,
				"SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name AS id"))
			.isEmpty();
	}

	private void load() {
		load(this.dataset);
	}

	private void load(DatasetCopy dataset) {
		DatasetLoader loader = dataset.loader();
		loader.load(loader.read(), this.driver, ScratchNeo4j.DATABASE);
	}

	/**
	 * Comes from the store of counts, at one moment: matches would be read one by one.
	 */
	private long members() {
		return GraphContent.count(this.driver, "(:Member)");
	}

}
