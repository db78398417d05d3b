package org.coopgraph.alliance.office;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entities;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Repository;

/** The people who held an office with their terms, held in memory. */
@Repository
class OfficeHolders implements EntityLookup {

	private static final Comparator<TermOfOffice> BY_DATE = Comparator.comparing(OfficeHolders::date)
		.thenComparing((term) -> term.person().name());

	private final PersonNodeRepository nodes;

	private final GraphReader graph;

	private final Snapshot<Loaded> loaded;

	OfficeHolders(PersonNodeRepository nodes, GraphReader graph, Snapshots snapshots) {
		this.nodes = nodes;
		this.graph = graph;
		this.loaded = snapshots.of(this::read);
	}

	/** Oldest first. */
	List<TermOfOffice> terms() {
		return this.loaded.get().terms();
	}

	/** By an id or its part after the colon, whatever the case. */
	@Nullable Person byKey(String key) {
		return this.loaded.get().people().byKey(key);
	}

	@Override
	public String prefix() {
		return "person:";
	}

	@Override
	public Map<String, Person> byIds(Collection<String> ids) {
		return this.loaded.get().people().existing(ids);
	}

	private record Loaded(Entities<Person> people, List<TermOfOffice> terms) {
	}

	private Loaded read() {
		var people = Entities.of(prefix(), this.nodes.findAll(), Comparator.comparing(Person::name));
		return new Loaded(people, readTerms(people));
	}

	private List<TermOfOffice> readTerms(Entities<Person> people) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (person:Person)-[term:HELD_OFFICE_IN]->(alliance:Alliance)
				RETURN person.id AS personId, term
				""", (row) -> toTerm(people.require(row.string("personId")), row.row("term")))
			.stream()
			.sorted(BY_DATE)
			.toList();
	}

	private static TermOfOffice toTerm(Person person, Row term) {
		return new TermOfOffice(person, term.constant("office", Office.class), term.text("from"), term.text("to"),
				term.strings("sourceIds"));
	}

	/** The beginning of a term, or else its end; empty, and so first, without dates. */
	private static String date(TermOfOffice term) {
		String end = (term.to() != null) ? term.to() : "";
		return (term.from() != null) ? term.from() : end;
	}

}
