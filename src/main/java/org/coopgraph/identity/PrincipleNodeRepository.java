package org.coopgraph.identity;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the principles. */
interface PrincipleNodeRepository extends Repository<CooperativePrinciple, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (principle:CooperativePrinciple)
			RETURN principle
			""")
	List<CooperativePrinciple> findAll();

}
