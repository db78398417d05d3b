package org.coopgraph.exploration;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/** The plan of a statement, one line for each operator. */
public record StatementPlan(List<String> operators) {

	/** Operators that read the whole graph, combine all rows or hold all rows. */
	private static final String WITHOUT_BOUND = "(AllNodesScan|CartesianProduct|Eager|(Un)?[Dd]irectedAllRelationshipsScan)@.*";

	/** Scans of labels and types with millions of nodes and relationships. */
	private static final String OF_MILLIONS = "(NodeByLabelScan@.*:(Entity|Organisation|Affiliate|Synthetic)\\b.*)"
			+ "|(.*RelationshipTypeScan@.*(ACTIVE_IN|BASED_IN|AFFILIATED_TO|SOURCED_FROM).*)";

	static StatementPlan of(String cypher, Driver driver) {
		return new StatementPlan(operators(driver.executableQuery(cypher.replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN"))
			.execute()
			.summary()
			.plan()).toList());
	}

	private static Stream<String> operators(Plan plan) {
		String operator = plan.operatorType() + " " + plan.arguments().get("Details");
		return Stream.concat(Stream.of(operator.replaceAll("\\s+", " ")),
				plan.children().stream().flatMap(StatementPlan::operators));
	}

	/** The operators whose cost grows with the graph. */
	List<String> growing() {
		return this.operators.stream()
			.filter((operator) -> operator.matches(WITHOUT_BOUND) || operator.matches(OF_MILLIONS))
			.toList();
	}

}
