package org.coopgraph.alliance;

import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.graphql.Entities;
import org.springframework.stereotype.Repository;

/**
 * The events, and the people with their terms of office, held in memory, oldest first.
 */
@Repository
class HistoryRepository {

	private static final Comparator<TermOfOffice> BY_TIME = Comparator.comparing(HistoryRepository::time)
		.thenComparing((term) -> term.person().name());

	private final GraphReader graph;

	private final Snapshot<Entities<Event>> events;

	private final Snapshot<Entities<Person>> people;

	private final Snapshot<List<TermOfOffice>> terms;

	HistoryRepository(EventNodes events, PersonNodes people, GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.events = snapshots.of(() -> Entities.of("event:", events.findAll(), Comparator.comparing(Event::date)));
		this.people = snapshots.of(() -> Entities.of("person:", people.findAll(), Comparator.comparing(Person::name)));
		this.terms = snapshots.of(this::readTerms);
	}

	Entities<Event> events() {
		return this.events.get();
	}

	Entities<Person> people() {
		return this.people.get();
	}

	List<TermOfOffice> terms() {
		return this.terms.get();
	}

	private List<TermOfOffice> readTerms() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (person:Person)-[term:HELD_OFFICE_IN]->(:Alliance)
				RETURN person.id AS personId, term
				""", (row) -> toTerm(row.get("personId").asString(), row.get("term")))
			.stream()
			.sorted(BY_TIME)
			.toList();
	}

	private TermOfOffice toTerm(String person, Value term) {
		Value from = term.get("from");
		Value to = term.get("to");
		return new TermOfOffice(people().require(person), Office.valueOf(term.get("office").asString()),
				from.isNull() ? null : from.asString(), to.isNull() ? null : to.asString(),
				term.get("sourceIds").asList(Value::asString));
	}

	/**
	 * A term of which only the end is known stands at its end, one without dates first.
	 */
	private static String time(TermOfOffice term) {
		String end = (term.to() != null) ? term.to() : "";
		return (term.from() != null) ? term.from() : end;
	}

}
