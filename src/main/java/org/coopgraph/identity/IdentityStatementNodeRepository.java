package org.coopgraph.identity;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the Statement and its earlier wordings. */
interface IdentityStatementNodeRepository extends Repository<IdentityStatement, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (statement:IdentityStatement)
			RETURN statement
			""")
	List<IdentityStatement> findAll();

}
