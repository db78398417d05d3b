package org.coopgraph.alliance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What leads away from people. */
@Controller
class PersonController {

	private final HistoryRepository history;

	private final Nationalities nationalities;

	PersonController(HistoryRepository history, Nationalities nationalities) {
		this.history = history;
		this.nationalities = nationalities;
	}

	@SchemaMapping
	List<TermOfOffice> terms(Person person) {
		return this.history.terms().stream().filter((term) -> term.person().equals(person)).toList();
	}

	@SchemaMapping
	@Nullable Nationality nationality(Person person) {
		return this.nationalities.of(person).orElse(null);
	}

}
