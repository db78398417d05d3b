package org.coopgraph.register;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the types of ownership. */
interface OwnershipTypeNodeRepository extends Repository<OwnershipType, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (ownershipType:OwnershipType)
			RETURN ownershipType
			""")
	List<OwnershipType> findAll();

}
