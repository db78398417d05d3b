package org.coopgraph.cypher.row;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Both readers make the same rows of all that a statement may return. */
@GraphServiceTest
class RowReaderTests {

	private static final Duration TIME = Duration.ofSeconds(30);

	@Autowired
	private BeanFactory service;

	@ParameterizedTest
	@ValueSource(strings = { "null", "true", "1895", "-9223372036854775808", "0.1", "'Coop\u00e9rative'", "[]",
			"[1, null, 'a']", "[[1, 2], [], [[true]]]", "{}", "{id: 'a', further: {list: [1.5], nothing: null}}",
			"date('1895-08-19')", "datetime('2026-11-29T10:00:00.123456789Z')",
			"datetime('2026-11-29T10:00:00[Europe/Brussels]')", "localdatetime('2026-11-29T10:00')",
			"localtime('10:00')", "time('10:00+01:00')", "point({longitude: 4.35, latitude: 50.85})", "$parameter" })
	void shouldMakeEqualRowsOfEachValue(String value) {
		assertEqualRows("RETURN " + value + " AS value, [" + value + "] AS list, {nested: " + value + "} AS map");
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (node:Entity) RETURN node ORDER BY node.id",
			"MATCH (node) WHERE NOT node:Entity RETURN node.id AS id, node ORDER BY properties(node)",
			"MATCH (one)-[link]->(other) RETURN one.id AS one, other.id AS other, link "
					+ "ORDER BY one, other, type(link), properties(link)",
			"MATCH (one)-[link]->(other) WITH one, collect(DISTINCT other) AS others ORDER BY one.id "
					+ "UNWIND others AS other WITH one, other ORDER BY one.id, other.id "
					+ "RETURN one.id AS id, collect(other) AS others" })
	void shouldMakeEqualRowsOfTheWholeGraph(String statement) {
		assertEqualRows(statement);
	}

	private void assertEqualRows(String statement) {
		List<Row> embedded = read(ReaderKind.EMBEDDED, statement);
		assertThat(embedded).isNotEmpty().isEqualTo(read(ReaderKind.BOLT, statement));
	}

	private List<Row> read(ReaderKind kind, String statement) {
		return kind.of(this.service)
			.read("CYPHER 25 " + statement, Map.of("parameter", List.of(1, "a", Map.of("key", 0.5))), TIME);
	}

	@ParameterizedTest
	@EnumSource
	void shouldReadTypedValues(ReaderKind kind) {
		Row row = read(kind,
				"MATCH (node:Entity {id: 'organisation:17'}) RETURN node, node.id AS id, 7 AS number, "
						+ "null AS nothing, point({longitude: 4.35, latitude: 50.85}) AS point, [{a: 1}] AS rows")
			.getFirst();
		assertThat(row.string("id")).isEqualTo(row.row("node").string("id"));
		assertThat(row.integer("number")).isEqualTo(7);
		assertThat(row.decimal("number")).isEqualTo(7.0);
		assertThat(row.text("nothing")).isNull();
		assertThat(row.row("node").text("nothing")).isNull();
		assertThat(row.point("point")).isEqualTo(new Point(4.35, 50.85));
		assertThat(row.list("rows", Row.class).getFirst().number("a")).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void shouldNameAColumnThatIsMissingOrOfAnotherType(ReaderKind kind) {
		Row row = read(kind, "RETURN 7 AS number, null AS nothing").getFirst();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> row.text("absent"))
			.withMessage("There is no column absent among [number, nothing].");
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> row.string("nothing"))
			.withMessageStartingWith("The value nothing is absent from ");
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> row.text("number"))
			.withMessage("The value number is the Long 7, and not a String.");
	}

	@ParameterizedTest
	@EnumSource
	void shouldRefuseAValueThatNoRowHolds(ReaderKind kind) {
		RowReader reader = kind.of(this.service);
		assertThatExceptionOfType(StatementException.class)
			.isThrownBy(
					() -> reader.read("CYPHER 25 MATCH path = (:Alliance)<--() RETURN path LIMIT 1", Map.of(), TIME))
			.withMessageStartingWith("A row holds no ");
	}

}
