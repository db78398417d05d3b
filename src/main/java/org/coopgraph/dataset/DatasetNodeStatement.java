package org.coopgraph.dataset;

/** Creates the node that describes the loaded data set. */
final class DatasetNodeStatement {

	/** Counts the nodes and relationships written in the same transaction. */
	// language=cypher
	static final String CREATE = """
			CYPHER 25
			CALL () {
			  MATCH (node:Entity|Figure|Source)
			  UNWIND labels(node) AS label
			  WITH label, count(*) AS nodes WHERE NOT label IN ['Entity', 'Curated']
			  ORDER BY label
			  RETURN collect(label) AS labels, collect(nodes) AS labelCounts
			}
			CALL () {
			  MATCH (:Entity|Figure)-[relationship]->()
			  WITH type(relationship) AS type, count(*) AS relationships
			  ORDER BY type
			  RETURN collect(type) AS types, collect(relationships) AS typeCounts
			}
			CREATE (:Dataset {version: $version, loadedAt: $loadedAt, synthetic: false,
			  labels: labels, labelCounts: labelCounts, types: types, typeCounts: typeCounts})
			""";

	private DatasetNodeStatement() {
	}

}
