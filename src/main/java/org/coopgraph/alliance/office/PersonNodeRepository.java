package org.coopgraph.alliance.office;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the people who held an office. */
interface PersonNodeRepository extends Repository<Person, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (person:Person)
			RETURN person
			""")
	List<Person> findAll();

}
