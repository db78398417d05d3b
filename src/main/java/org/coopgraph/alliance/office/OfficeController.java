package org.coopgraph.alliance.office;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.alliance.Period;
import org.coopgraph.entity.PartialDate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Terms of office, and the terms and the nationality of a person. */
@Controller
class OfficeController {

	private final OfficeHolders holders;

	private final Nationalities nationalities;

	OfficeController(OfficeHolders holders, Nationalities nationalities) {
		this.holders = holders;
		this.nationalities = nationalities;
	}

	@QueryMapping
	@Nullable Person person(@Argument String id) {
		return this.holders.byKey(id);
	}

	@QueryMapping
	List<TermOfOffice> officeHolders(@Argument @Nullable List<Office> offices, @Argument @Nullable PartialDate from,
			@Argument @Nullable PartialDate to) {
		return new TermFilter(new Period(from, to), offices).select(this.holders.terms());
	}

	@SchemaMapping
	List<TermOfOffice> terms(Person person) {
		return this.holders.terms().stream().filter((term) -> term.person().equals(person)).toList();
	}

	@SchemaMapping
	@Nullable Nationality nationality(Person person) {
		return this.nationalities.of(person).orElse(null);
	}

}
