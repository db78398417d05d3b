package org.coopgraph.organisation.query;

import java.util.EnumSet;
import java.util.List;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.springframework.stereotype.Repository;

/** How many organisations are in a place: the statistics do not contain it. */
@Repository
class PlaceCounts {

	private final GraphReader graph;

	PlaceCounts(GraphReader graph) {
		this.graph = graph;
	}

	/** No more than one above the limit are counted. */
	int count(OrganisationFilter filter, int limit) {
		OrganisationFilter place = filter.without(EnumSet.allOf(Criterion.class));
		IndexKeys keys = new IndexKeys(OrganisationIndex.LOCATION,
				new OrganisationList.BatchKey(ListParent.Kind.WORLD, place));
		String text = OrganisationStatement.text(StatementKey.of(keys.lists(), keys.index(), limit),
				() -> CountStatement.of(keys, limit));
		return this.graph
			.first(text, OrganisationParameters.of(keys, List.of(ListParent.WORLD)), (row) -> row.get("read").asInt())
			.orElse(0);
	}

}
