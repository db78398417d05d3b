package org.coopgraph.exploration.search;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

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
	SearchResult result(List<Record> rows, FullTextQuery query) {
		Record first = rows.getFirst();
		return new SearchResult(hits(rows, query), first.get("found").asInt(), first.get("complete").asInt());
	}

	private List<SearchHit> hits(List<Record> rows, FullTextQuery query) {
		return rows.stream().filter((row) -> !row.get("entity").isNull()).map((row) -> hit(row, query)).toList();
	}

	private SearchHit hit(Record row, FullTextQuery query) {
		Value node = row.get("entity");
		double score = row.get("score").asDouble();
		return new SearchHit(score, matched(node, query, score), this.entities.toEntity(node));
	}

	private static String matched(Value node, FullTextQuery query, double score) {
		return (score < SearchHit.DESCRIBED) ? query.bestSentence(EntityMapper.descriptions(node)) : query
			.best(Stream.concat(EntityMapper.names(node).stream(), EntityMapper.codes(node).stream()).toList());
	}

	Suggestion suggestion(Record row, FullTextQuery query) {
		Value node = row.get("entity");
		return new Suggestion(query.nearest(EntityMapper.names(node)), this.entities.toEntity(node));
	}

}
