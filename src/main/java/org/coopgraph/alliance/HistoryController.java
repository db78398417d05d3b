package org.coopgraph.alliance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.PageArguments;
import org.coopgraph.graphql.PartialDate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Events and office holders. */
@Controller
class HistoryController {

	private final HistoryRepository history;

	HistoryController(HistoryRepository history) {
		this.history = history;
	}

	@QueryMapping
	EventConnection events(@Argument @Nullable PartialDate from, @Argument @Nullable PartialDate to,
			@Argument @Nullable List<EventKind> kinds, PageArguments page) {
		return new EventSelection(new Period(from, to), kinds).page(this.history.events().all(), page);
	}

	@QueryMapping
	List<TermOfOffice> officeHolders(@Argument @Nullable List<Office> offices, @Argument @Nullable PartialDate from,
			@Argument @Nullable PartialDate to) {
		return new TermSelection(new Period(from, to), offices).of(this.history.terms());
	}

}
