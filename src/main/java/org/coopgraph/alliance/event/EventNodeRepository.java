package org.coopgraph.alliance.event;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the events. */
interface EventNodeRepository extends Repository<Event, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (event:Event)
			RETURN event
			""")
	List<Event> findAll();

}
