package org.coopgraph.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entities;
import org.springframework.stereotype.Repository;

/** The Statement, its values and principles, and the relationships between them. */
@Repository
public class CooperativeIdentity {

	private final ValueNodeRepository values;

	private final PrincipleNodeRepository principles;

	private final IdentityStatementNodeRepository statements;

	private final GraphReader graph;

	private final Snapshot<IdentityGraph> identity;

	CooperativeIdentity(ValueNodeRepository values, PrincipleNodeRepository principles,
			IdentityStatementNodeRepository statements, GraphReader graph, Snapshots snapshots) {
		this.values = values;
		this.principles = principles;
		this.statements = statements;
		this.graph = graph;
		this.identity = snapshots.of(this::read);
	}

	Entities<CooperativeValue> values() {
		return this.identity.get().values();
	}

	Entities<CooperativePrinciple> principles() {
		return this.identity.get().principles();
	}

	Entities<IdentityStatement> statements() {
		return this.identity.get().statements();
	}

	/** The statement that is in force. */
	public @Nullable IdentityStatement current() {
		return statements().all().stream().findFirst().orElse(null);
	}

	List<Practice> practicesOf(CooperativePrinciple principle) {
		return this.identity.get()
			.practices()
			.stream()
			.filter((practice) -> practice.principle().equals(principle))
			.toList();
	}

	List<Practice> practicesOf(CooperativeValue value) {
		return this.identity.get().practices().stream().filter((practice) -> practice.value().equals(value)).toList();
	}

	@Nullable IdentityStatement revisedBy(IdentityStatement statement) {
		return statements().byId(this.identity.get().revises().get(statement.id()));
	}

	List<CooperativeValue> valuesOf(IdentityStatement statement) {
		return values().byIds(this.identity.get().affirms().getOrDefault(statement.id(), List.of()));
	}

	List<CooperativePrinciple> principlesOf(IdentityStatement statement) {
		return principles().byIds(this.identity.get().setsOut().getOrDefault(statement.id(), List.of()));
	}

	private IdentityGraph read() {
		var values = Entities.of("value:", this.values.findAll(), Comparator.comparing(CooperativeValue::number));
		var principles = Entities.of("principle:", this.principles.findAll(),
				Comparator.comparing(CooperativePrinciple::number));
		var statements = Entities.of("statement:", this.statements.findAll(),
				Comparator.comparing(IdentityStatement::adopted).reversed());
		return new IdentityGraph(values, principles, statements, readPractices(values, principles), readRevises(),
				readOrderedIds("AFFIRMS"), readOrderedIds("SETS_OUT"));
	}

	private List<Practice> readPractices(Entities<CooperativeValue> values, Entities<CooperativePrinciple> principles) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (principle:CooperativePrinciple)-[practice:PUTS_INTO_PRACTICE]->(value:CooperativeValue)
				RETURN principle.id AS principleId, value.id AS valueId, practice.basis AS basis,
				  practice.sourceIds AS sourceIds
				ORDER BY principle.number, value.number
				""", (row) -> new Practice(principles.require(row.string("principleId")),
				values.require(row.string("valueId")), row.constant("basis", Basis.class), row.strings("sourceIds")));
	}

	private Map<String, String> readRevises() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (later:IdentityStatement)-[revision:REVISES]->(earlier:IdentityStatement)
				RETURN later.id AS laterId, earlier.id AS earlierId
				""")
			.stream()
			.collect(Collectors.toMap((row) -> row.string("laterId"), (row) -> row.string("earlierId")));
	}

	private Map<String, List<String>> readOrderedIds(String type) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (statement:IdentityStatement)-[part:AFFIRMS|SETS_OUT]->(entity)
				WHERE type(part) = $type
				RETURN statement.id AS statementId, entity.id AS entityId
				ORDER BY part.number
				""", Map.of("type", type))
			.stream()
			.collect(Collectors.groupingBy((row) -> row.string("statementId"),
					Collectors.mapping((row) -> row.string("entityId"), Collectors.toList())));
	}

}
