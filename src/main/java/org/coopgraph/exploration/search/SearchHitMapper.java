package org.coopgraph.exploration.search;

import java.util.List;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.ReadText;
import org.coopgraph.organisation.EntityMapper;
import org.springframework.stereotype.Component;

/** Maps nodes that a text found to hits and suggestions. */
@Component
class SearchHitMapper {

	private final EntityMapper entities;

	SearchHitMapper(EntityMapper entities) {
		this.entities = entities;
	}

	/** There is always a row, which has no entity if there are no hits. */
	SearchResult result(List<Row> rows, FullTextQuery query) {
		return new SearchResult(hits(rows, query), rows.getFirst().integer("found"), 0);
	}

	private List<SearchHit> hits(List<Row> rows, FullTextQuery query) {
		return rows.stream().filter((row) -> row.has("entity")).map((row) -> hit(row, query)).toList();
	}

	private SearchHit hit(Row row, FullTextQuery query) {
		Row node = row.row("entity");
		return new SearchHit(row.decimal("score"), query.best(names(node)).text(), this.entities.toEntity(node));
	}

	Suggestion suggestion(Row row, FullTextQuery query) {
		Row node = row.row("entity");
		return SuggestedName.of(node.string("id"), names(node), query).of(this.entities.toEntity(node));
	}

	private static List<ReadText> names(Row node) {
		return EntityMapper.names(node).stream().map(ReadText::of).toList();
	}

}
