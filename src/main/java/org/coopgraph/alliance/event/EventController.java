package org.coopgraph.alliance.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.alliance.Period;
import org.coopgraph.country.Countries;
import org.coopgraph.country.Country;
import org.coopgraph.entity.Entity;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.paging.PageArguments;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Pages of events, and the entities to which an event is related. */
@Controller
class EventController {

	private final Events events;

	private final EventRelations relations;

	private final Countries countries;

	EventController(Events events, EventRelations relations, Countries countries) {
		this.events = events;
		this.relations = relations;
		this.countries = countries;
	}

	@QueryMapping
	@Nullable Event event(@Argument String id) {
		return this.events.byKey(id);
	}

	@QueryMapping
	EventConnection events(@Arguments EventArguments arguments, PageArguments page) {
		EventFilter filter = filter(arguments);
		EventOrder order = EventOrder.orByDate(arguments.orderBy());
		List<Event> selected = this.events.all()
			.stream()
			.filter((event) -> filter.includes(event, this.relations))
			.toList();
		return EventConnection.of(order.page(selected, page), order, selected.size());
	}

	private EventFilter filter(EventArguments arguments) {
		return new EventFilter(arguments.about(), countryCode(arguments.country()),
				new Period(arguments.from(), arguments.to()), arguments.kinds());
	}

	private @Nullable String countryCode(@Nullable String country) {
		String code = (country != null) ? this.countries.code(country) : null;
		if (country != null && code == null) {
			throw new BadRequestException("There is no country \"%s\" in this graph."
				.formatted(country.substring(0, Math.min(country.length(), 80))));
		}
		return code;
	}

	@SchemaMapping
	@Nullable Country country(Event event) {
		return this.relations.country(event);
	}

	@SchemaMapping
	List<Entity> about(Event event) {
		return this.relations.about(event);
	}

}
