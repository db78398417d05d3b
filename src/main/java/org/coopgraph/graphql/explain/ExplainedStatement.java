package org.coopgraph.graphql.explain;

import java.util.Map;

import org.coopgraph.cypher.ExecutedStatement;
import org.coopgraph.cypher.StatementLog;

/**
 * A statement in {@code extensions.explain}.
 *
 * @param field path of the field that needed the statement, or paths of several fields
 * @param rows number of rows
 * @param milliseconds from the call to the last row
 * @param failed whether the statement failed, for example by a timeout
 * @param memory whether the rows came from memory, and the statement was executed before
 * @param paste script for Neo4j Browser that returns the same rows
 * @param graph statement for Neo4j Browser that returns the nodes and relationships
 * behind the rows
 */
record ExplainedStatement(String field, String cypher, Map<String, Object> parameters, int rows, double milliseconds,
		boolean failed, boolean memory, String paste, String graph) {

	static ExplainedStatement of(StatementLog.Entry entry) {
		ExecutedStatement executed = entry.statement();
		return new ExplainedStatement(entry.field(), executed.cypher(), executed.parameters(),
				Math.max(executed.rows(), 0), executed.time().toNanos() / 1000 / 1000.0, executed.isFailed(),
				entry.memory(), ConsoleScript.rows(executed), ConsoleScript.graph(executed));
	}

}
