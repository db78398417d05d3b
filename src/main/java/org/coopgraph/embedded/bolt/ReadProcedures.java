package org.coopgraph.embedded.bolt;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.internal.kernel.api.procs.ProcedureSignature;
import org.neo4j.internal.kernel.api.procs.QualifiedName;
import org.neo4j.kernel.api.QueryLanguage;
import org.neo4j.kernel.api.procedure.GlobalProcedures;

/**
 * The procedures that readers need. The allow list of Neo4j does not apply to built-in
 * procedures.
 */
final class ReadProcedures {

	private static final Pattern ALLOWED = Pattern.compile(String.join("|",
			List.of("db\\.(labels|relationshipTypes|propertyKeys|info|ping)",
					"db\\.schema\\.(visualization|nodeTypeProperties|relTypeProperties)",
					"db\\.index\\.fulltext\\.(queryNodes|queryRelationships|listAvailableAnalyzers)",
					"db\\.index\\.vector\\.(queryNodes|queryRelationships)", "dbms\\.(components|info|showCurrentUser)",
					"dbms(\\.cluster)?\\.routing\\.getRoutingTable")));

	private ReadProcedures() {
	}

	/** Removes all other procedures. */
	static void keepOnly(GlobalProcedures procedures) {
		Set<QualifiedName> others = Stream.of(QueryLanguage.values())
			.flatMap(procedures.getCurrentView()::getAllProcedures)
			.map(ProcedureSignature::name)
			.filter((name) -> !ALLOWED.matcher(name.toString()).matches())
			.collect(Collectors.toSet());
		others.forEach(procedures::unregister);
	}

}
