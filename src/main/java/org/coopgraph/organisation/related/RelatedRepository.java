package org.coopgraph.organisation.related;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.organisation.EntityMapper;
import org.coopgraph.organisation.OrganisationMapper;
import org.springframework.stereotype.Repository;

/** Reads the organisations that share most with others, for several at once. */
@Repository
class RelatedRepository {

	private final GraphReader graph;

	private final EntityMapper entities;

	RelatedRepository(GraphReader graph, EntityMapper entities) {
		this.graph = graph;
		this.entities = entities;
	}

	/** Reads the same number of related organisations for several organisations. */
	Function<RelatedKey, RelatedKey.Ranking> read(int first, List<RelatedKey> keys) {
		List<String> ids = keys.stream().map(RelatedKey::id).toList();
		Map<String, List<RelatedOrganisation>> related = this.graph
			.list(RelatedStatement.TEXT, Map.of("ids", ids, "first", first))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.string("id"),
					Collectors.mapping(this::toRelated, Collectors.toList())));
		return (key) -> new RelatedKey.Ranking(related.getOrDefault(key.id(), List.of()));
	}

	private RelatedOrganisation toRelated(Row row) {
		return new RelatedOrganisation(OrganisationMapper.toOrganisation(row.row("found")),
				row.list("because", Row.class).stream().map(this.entities::toEntity).toList(), row.decimal("score"));
	}

}
