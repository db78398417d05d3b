package org.coopgraph.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * What the clients ask for, drawn evenly from a store: the same each time.
 */
record Sample(Driver driver) {

	private static final int SIZE = 1000;

	/** Numbers of members, which have a country. */
	List<Long> memberNumbers() {
		return drawn("""
				CYPHER 25
				MATCH (member:Member)-[:BASED_IN]->()
				WHERE member.icaId IS NOT NULL
				RETURN member.icaId AS drawn ORDER BY member.id
				""", (row) -> row.get("drawn").asLong());
	}

	List<String> members() {
		return texts("CYPHER 25 MATCH (member:Member)-[:BASED_IN]->() RETURN member.id AS drawn ORDER BY drawn");
	}

	/** Members with affiliates; in a store without any, members. */
	List<String> federations() {
		List<String> federations = texts(
				"CYPHER 25 MATCH (member:Member)<-[:AFFILIATED_TO]-() RETURN DISTINCT member.id AS drawn ORDER BY drawn");
		return federations.isEmpty() ? members() : federations;
	}

	/** Codes of countries with members. */
	List<String> countries() {
		return texts("""
				CYPHER 25
				MATCH (:Member)-[:BASED_IN]->(country)
				RETURN DISTINCT country.code AS drawn ORDER BY drawn
				""");
	}

	/** Ids of all kinds of entities that are few. */
	List<String> entities(String labels) {
		return texts("CYPHER 25 MATCH (entity:Entity&(%s)) RETURN entity.id AS drawn ORDER BY drawn".formatted(labels));
	}

	/** Words of names, as they are typed to search for the names. */
	List<Variables> words() {
		return names().stream().flatMap(TypedText::words).distinct().map(TypedText::variables).toList();
	}

	/** The beginnings of names, as they are typed. */
	List<Variables> keyStrokes() {
		return names().stream().flatMap(TypedText::keyStrokes).distinct().map(TypedText::variables).toList();
	}

	private List<String> names() {
		return texts("CYPHER 25 MATCH (member:Member) RETURN member.name AS drawn ORDER BY member.id");
	}

	private List<String> texts(String statement) {
		return drawn(statement, (row) -> row.get("drawn").asString());
	}

	private <T> List<T> drawn(String statement, Function<Record, T> read) {
		return evenly(this.driver.executableQuery(statement).execute().records().stream().map(read).toList(), SIZE);
	}

	long organisations() {
		return this.driver
			.executableQuery("CYPHER 25 RETURN COUNT { (:Organisation) } - COUNT { (:Alliance) } AS organisations")
			.execute()
			.records()
			.getFirst()
			.get("organisations")
			.asLong();
	}

	/** The properties of organisations by which pages are continued. */
	List<Record> ranks(List<String> ids) {
		return this.driver.executableQuery("""
				CYPHER 25
				UNWIND range(0, size($ids) - 1) AS place
				MATCH (entity:Entity {id: $ids[place]})
				RETURN entity.nameRank AS rank, entity.foundedAscending AS year ORDER BY place
				""").withParameters(Map.of("ids", ids)).execute().records();
	}

	static <T> List<T> evenly(List<T> all, int most) {
		int size = Math.min(most, all.size());
		return IntStream.range(0, size).mapToObj((place) -> all.get((int) ((long) place * all.size() / size))).toList();
	}

}
