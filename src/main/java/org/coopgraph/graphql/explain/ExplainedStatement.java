package org.coopgraph.graphql.explain;

import java.util.Map;

import org.coopgraph.cypher.ExecutedStatement;
import org.coopgraph.cypher.StatementLog;

/**
 * A statement as {@code extensions.explain} shows it.
 *
 * @param field path of the field that needed it, or of several
 * @param rows how many rows it gave
 * @param milliseconds from the call to the last row
 * @param failed whether it failed, perhaps for lack of time
 * @param memory whether it ran before, and its rows came from memory this time
 * @param paste parameters and statement for Neo4j Browser: the same rows
 * @param graph statement for Neo4j Browser: the nodes and relationships behind the rows
 */
record ExplainedStatement(String field, String cypher, Map<String, Object> parameters, int rows, double milliseconds,
		boolean failed, boolean memory, String paste, String graph) {

	static ExplainedStatement of(StatementLog.Entry entry) {
		ExecutedStatement ran = entry.statement();
		return new ExplainedStatement(entry.field(), ran.cypher(), ran.parameters(), Math.max(ran.rows(), 0),
				ran.time().toNanos() / 1000 / 1000.0, ran.isFailed(), entry.memory(), ConsoleScript.rows(ran),
				ConsoleScript.graph(ran));
	}

}
