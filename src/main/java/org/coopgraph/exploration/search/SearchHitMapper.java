package org.coopgraph.exploration.search;

import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.fulltext.FullTextQuery;
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
		Row first = rows.getFirst();
		return new SearchResult(hits(rows, query), first.integer("found"), first.integer("complete"));
	}

	private List<SearchHit> hits(List<Row> rows, FullTextQuery query) {
		return rows.stream().filter((row) -> row.has("entity")).map((row) -> hit(row, query)).toList();
	}

	private SearchHit hit(Row row, FullTextQuery query) {
		Row node = row.row("entity");
		double score = row.decimal("score");
		return new SearchHit(score, matched(node, query, score), this.entities.toEntity(node));
	}

	private static String matched(Row node, FullTextQuery query, double score) {
		return (score < SearchHit.DESCRIBED) ? query.bestSentence(EntityMapper.descriptions(node)) : query
			.best(Stream.concat(EntityMapper.names(node).stream(), EntityMapper.codes(node).stream()).toList());
	}

	Suggestion suggestion(Row row, FullTextQuery query) {
		Row node = row.row("entity");
		return new Suggestion(query.nearest(EntityMapper.names(node)), this.entities.toEntity(node));
	}

}
