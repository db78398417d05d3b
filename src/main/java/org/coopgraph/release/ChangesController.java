package org.coopgraph.release;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.change.RowChange;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityFinder;
import org.coopgraph.graphql.Blocking;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageArguments;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Pages of what releases have changed. */
@Controller
class ChangesController {

	private final ReleaseChanges changes;

	private final EntityFinder entities;

	ChangesController(ReleaseChanges changes, EntityFinder entities) {
		this.changes = changes;
		this.entities = entities;
	}

	/** The first request for a version compares the files of two releases. */
	@Blocking
	@QueryMapping
	@Nullable ChangeConnection changes(@Argument String since, PageArguments page) {
		return this.changes.since(since).map((list) -> connection(list, page)).orElse(null);
	}

	private ChangeConnection connection(ChangeList list, PageArguments arguments) {
		Page<RowChange> page = list.page(arguments);
		Map<String, Entity> found = this.entities.byIds(page.rows().stream().map(RowChange::id).toList());
		List<ChangeEdge> edges = page.rows()
			.stream()
			.map((row) -> new ChangeEdge(ChangeList.cursor(row), Change.of(row, found.get(row.id()))))
			.toList();
		return new ChangeConnection(edges, page.info(ChangeList::cursor), list.rows().size(), list.counts());
	}

}
