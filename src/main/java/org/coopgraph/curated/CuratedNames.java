package org.coopgraph.curated;

import java.util.List;
import java.util.function.Supplier;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.fulltext.EntityTexts;
import org.coopgraph.fulltext.NameIndex;
import org.springframework.stereotype.Repository;

/**
 * The names and descriptions of all entities but the affiliates, of which there may be
 * too many for the memory, and the cooperatives of registers.
 */
@Repository
public class CuratedNames implements Supplier<NameIndex> {

	private final GraphReader graph;

	private final Snapshot<NameIndex> index;

	CuratedNames(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.index = snapshots.of(() -> new NameIndex(read()));
	}

	@Override
	public NameIndex get() {
		return this.index.get();
	}

	private List<EntityTexts> read() {
		// language=cypher
		return this.graph.list(
				"""
						CYPHER 25
						MATCH (entity:Curated)
						WHERE NOT entity:Cooperative
						WITH entity, [text IN [entity.name, entity.nameFr, entity.nameEs] WHERE text IS NOT NULL] AS names,
						  [text IN [entity.acronym, entity.acronymFr, entity.acronymEs] WHERE text IS NOT NULL] AS acronyms,
						  [text IN [entity.code, entity.alpha3] WHERE text IS NOT NULL] AS codes,
						  [text IN [entity.summary, entity.summaryFr, entity.summaryEs, entity.definition, entity.definitionFr,
						    entity.definitionEs, entity.mission, entity.missionFr, entity.missionEs, entity.topic, entity.topicFr,
						    entity.topicEs] WHERE text IS NOT NULL] AS descriptions
						RETURN entity.id AS id, names, acronyms, coalesce(entity.otherNames, []) AS otherNames, codes, descriptions
						ORDER BY id
						""",
				CuratedNames::texts);
	}

	private static EntityTexts texts(Row row) {
		return EntityTexts.of(row.string("id"), row.strings("names"), row.strings("acronyms"),
				row.strings("otherNames"), row.strings("codes"), row.strings("descriptions"));
	}

}
