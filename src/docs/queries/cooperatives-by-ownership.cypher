// Who owns the cooperatives of a national register, and in which sectors are they?
CYPHER 25
MATCH (:Register {id: 'register:uk-cooperatives'})<-[:IN_REGISTER]-(cooperative:Cooperative)
OPTIONAL MATCH (cooperative)-[:HAS_OWNERSHIP]->(ownership:OwnershipType)
OPTIONAL MATCH (cooperative)-[:ACTIVE_IN]->(sector:Sector)
RETURN ownership.name AS owners, sector.name AS sector, count(*) AS cooperatives
ORDER BY cooperatives DESC
