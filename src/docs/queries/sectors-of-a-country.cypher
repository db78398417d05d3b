// In which sectors are the members in Kenya active?
CYPHER 25
MATCH path = (:Entity {id: 'country:KE'})<-[:BASED_IN]-(:Member)-[:ACTIVE_IN]->(:Sector)
RETURN path
