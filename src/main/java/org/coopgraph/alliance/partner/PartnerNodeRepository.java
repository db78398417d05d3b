package org.coopgraph.alliance.partner;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the partners. */
interface PartnerNodeRepository extends Repository<Partner, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (partner:Partner)
			RETURN partner
			""")
	List<Partner> findAll();

}
