package org.coopgraph.alliance;

import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.entity.Entities;
import org.springframework.stereotype.Repository;

/**
 * The events, and the people with their terms of office, held in memory, oldest first.
 */
@Repository
class HistoryRepository {

	private static final Comparator<TermOfOffice> BY_TIME = Comparator.comparing(HistoryRepository::time)
		.thenComparing((term) -> term.person().name());

	private final PersonNodeRepository people;

	private final GraphReader graph;

	private final Snapshot<Entities<Event>> events;

	private final Snapshot<OfficeHolders> officeHolders;

	HistoryRepository(EventNodeRepository events, PersonNodeRepository people, GraphReader graph, Snapshots snapshots) {
		this.people = people;
		this.graph = graph;
		this.events = snapshots.of(() -> Entities.of("event:", events.findAll(), Comparator.comparing(Event::date)));
		this.officeHolders = snapshots.of(this::readOfficeHolders);
	}

	Entities<Event> events() {
		return this.events.get();
	}

	Entities<Person> people() {
		return this.officeHolders.get().people();
	}

	List<TermOfOffice> terms() {
		return this.officeHolders.get().terms();
	}

	/** Who held an office, and when. */
	private record OfficeHolders(Entities<Person> people, List<TermOfOffice> terms) {
	}

	private OfficeHolders readOfficeHolders() {
		var people = Entities.of("person:", this.people.findAll(), Comparator.comparing(Person::name));
		return new OfficeHolders(people, readTerms(people));
	}

	private List<TermOfOffice> readTerms(Entities<Person> people) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (person:Person)-[term:HELD_OFFICE_IN]->(alliance:Alliance)
				RETURN person.id AS personId, term
				""", (row) -> toTerm(people.require(row.get("personId").asString()), row.get("term")))
			.stream()
			.sorted(BY_TIME)
			.toList();
	}

	private static TermOfOffice toTerm(Person person, Value term) {
		return new TermOfOffice(person, Office.valueOf(term.get("office").asString()), term.get("from", (String) null),
				term.get("to", (String) null), term.get("sourceIds").asList(Value::asString));
	}

	/**
	 * A term of which only the end is known stands at its end, one without dates first.
	 */
	private static String time(TermOfOffice term) {
		String end = (term.to() != null) ? term.to() : "";
		return (term.from() != null) ? term.from() : end;
	}

}
