package org.coopgraph.organisation.related;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.LinkGroup;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.organisation.EntityMapper;
import org.coopgraph.organisation.OrganisationMapper;
import org.springframework.stereotype.Repository;

/** Reads the organisations that share most with others, for several at once. */
@Repository
class RelatedRepository {

	private final GraphReader graph;

	private final CuratedGraphRepository curated;

	private final EntityMapper entities;

	RelatedRepository(GraphReader graph, CuratedGraphRepository curated, EntityMapper entities) {
		this.graph = graph;
		this.curated = curated;
		this.entities = entities;
	}

	/** Reads the same number of related organisations for several organisations. */
	Function<RelatedKey, RelatedKey.Ranking> read(int first, List<RelatedKey> keys) {
		List<String> ids = keys.stream().map(RelatedKey::id).toList();
		Map<String, List<RelatedOrganisation>> related = this.graph
			.list(RelatedStatement.TEXT, Map.of("ids", ids, "first", first, "registered", registered()))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.string("id"),
					Collectors.mapping(this::toRelated, Collectors.toList())));
		return (key) -> new RelatedKey.Ranking(related.getOrDefault(key.id(), List.of()));
	}

	/**
	 * The number of cooperatives of registers that are related to an entity, by its id.
	 */
	private Map<String, Long> registered() {
		return this.curated.get()
			.nodes()
			.stream()
			.flatMap((node) -> node.groups().stream())
			.filter((group) -> group.registered() && RelatedStatement.TYPES.contains(group.type()))
			.collect(Collectors.toMap(LinkGroup::node, LinkGroup::degree, Long::sum));
	}

	private RelatedOrganisation toRelated(Row row) {
		return new RelatedOrganisation(OrganisationMapper.toOrganisation(row.row("found")),
				row.list("because", Row.class).stream().map(this.entities::toEntity).toList(), row.decimal("score"));
	}

}
