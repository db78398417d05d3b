package org.coopgraph.exploration.search;

import java.util.List;

import org.coopgraph.entity.SearchText;
import org.coopgraph.graphql.Blocking;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.graphql.selection.SelectedNames;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Entities by parts of their names. */
@Controller
class SearchController {

	private static final int SUGGESTIONS = 20;

	private final EntitySearch search;

	SearchController(EntitySearch search) {
		this.search = search;
	}

	@Blocking
	@QueryMapping
	SearchConnection search(@Argument String text, PageArguments page, SelectedNames selected) {
		boolean counted = selected.containAnyOf("totalCount", "truncated");
		return SearchText.isBlank(SearchText.limited(text)) ? SearchConnection.EMPTY
				: this.search.page(text, page, counted);
	}

	@Blocking
	@QueryMapping
	List<Suggestion> suggest(@Argument String prefix, @Argument int first) {
		if (first < 0 || first > SUGGESTIONS) {
			throw new BadRequestException("first is %s; it must be from 0 to %s.".formatted(first, SUGGESTIONS));
		}
		String beginning = SearchText.limited(prefix);
		return (first == 0 || SearchText.isBlank(beginning)) ? List.of() : this.search.suggestions(beginning, first);
	}

}
