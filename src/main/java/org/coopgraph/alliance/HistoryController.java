package org.coopgraph.alliance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Countries;
import org.coopgraph.country.Country;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.PartialDate;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.paging.PageArguments;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Events and office holders. */
@Controller
class HistoryController {

	private final HistoryRepository history;

	private final EventRelations ties;

	private final Countries countries;

	HistoryController(HistoryRepository history, EventRelations ties, Countries countries) {
		this.history = history;
		this.ties = ties;
		this.countries = countries;
	}

	@QueryMapping
	EventConnection events(@Argument @Nullable PartialDate from, @Argument @Nullable PartialDate to,
			@Argument @Nullable List<EventKind> kinds, @Argument @Nullable String about,
			@Argument @Nullable String country, @Argument @Nullable EventOrder orderBy, PageArguments page) {
		List<Event> tied = tied(about, (country != null) ? code(country) : null);
		return new EventSelection(new Period(from, to), kinds).page(tied, EventOrder.orByDate(orderBy), page);
	}

	private String code(String country) {
		String code = this.countries.code(country);
		if (code == null) {
			throw new BadRequestException("There is no country \"%s\" in this graph."
				.formatted(country.substring(0, Math.min(country.length(), 80))));
		}
		return code;
	}

	private List<Event> tied(@Nullable String about, @Nullable String country) {
		return this.history.events()
			.all()
			.stream()
			.filter((event) -> about == null || this.ties.isTiedTo(event, about))
			.filter((event) -> country == null || this.ties.isHeldIn(event, country))
			.toList();
	}

	@SchemaMapping
	@Nullable Country country(Event event) {
		return this.ties.country(event);
	}

	@SchemaMapping
	List<Entity> about(Event event) {
		return this.ties.about(event);
	}

	@QueryMapping
	List<TermOfOffice> officeHolders(@Argument @Nullable List<Office> offices, @Argument @Nullable PartialDate from,
			@Argument @Nullable PartialDate to) {
		return new TermSelection(new Period(from, to), offices).of(this.history.terms());
	}

}
