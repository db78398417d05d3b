package org.coopgraph.curated;

import java.util.List;
import java.util.function.Supplier;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.fulltext.EntityTexts;
import org.coopgraph.fulltext.NamesByWords;
import org.springframework.stereotype.Repository;

/** The names of the cooperatives of national registers, which come after all others. */
@Repository
public class CooperativeNames implements Supplier<NamesByWords> {

	private final GraphReader graph;

	private final Snapshot<NamesByWords> names;

	CooperativeNames(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.names = snapshots.of(() -> new NamesByWords(read()));
	}

	@Override
	public NamesByWords get() {
		return this.names.get();
	}

	private List<EntityTexts> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (cooperative:Cooperative)
				RETURN cooperative.id AS id, cooperative.name AS name
				ORDER BY cooperative.nameRank
				""", CooperativeNames::texts);
	}

	private static EntityTexts texts(Row row) {
		return EntityTexts.of(row.string("id"), List.of(row.string("name")), List.of(), List.of(), List.of(),
				List.of());
	}

}
