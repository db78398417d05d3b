package org.coopgraph.alliance.event;

import java.util.List;

import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageInfo;

/** A page of events. */
record EventConnection(List<EventEdge> edges, PageInfo pageInfo, int totalCount) {

	static EventConnection of(Page<Event> page, EventOrder order, int totalCount) {
		List<EventEdge> edges = page.rows().stream().map((event) -> new EventEdge(order.cursor(event), event)).toList();
		return new EventConnection(edges, page.info(order::cursor), totalCount);
	}

	public List<Event> nodes() {
		return this.edges.stream().map(EventEdge::node).toList();
	}

}
