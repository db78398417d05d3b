package org.coopgraph.country;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the countries with their regions. */
interface CountryNodeRepository extends Repository<Country, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (country:Country)-[inRegion:IN_REGION]->(region:Region)
			RETURN country, collect(inRegion), collect(region)
			""")
	List<Country> findAll();

}
