CYPHER 25
MATCH (federation:Entity {id: $id})
CALL (federation) {
  MATCH (affiliate:Organisation)-[affiliation:AFFILIATED_TO]->()
  WHERE affiliation.federationId = $id AND affiliation.nameRank IS NOT NULL
  WITH affiliate, affiliation ORDER BY affiliation.federationId, affiliation.nameRank LIMIT 21
  RETURN collect(affiliate) AS found
}
CALL (found) {
  UNWIND found[..20] AS affiliate
  OPTIONAL MATCH (affiliate)-[:BASED_IN]->(country)
  CALL (affiliate) {
    UNWIND affiliate.sectorIds AS id
    MATCH (sector:Entity {id: id})
    RETURN collect(sector {.id, .name}) AS sectors
  }
  RETURN collect(affiliate {.id, .name, .type, .city, .founded, country: country {.code, .name}, sectors: sectors}) AS nodes
}
RETURN federation {.id, .name, affiliates: {totalCount: COUNT { (federation)<-[:AFFILIATED_TO]-() }, nodes: nodes,
  pageInfo: {hasNextPage: size(found) > 20}}} AS organisation
