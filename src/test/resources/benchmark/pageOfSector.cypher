CYPHER 25
CALL () {
  MATCH (organisation:Organisation)-[active:ACTIVE_IN]->()
  WHERE active.sectorId = $sector AND active.nameRank > $rank
  WITH organisation, active ORDER BY active.sectorId, active.nameRank LIMIT $first + 1
  RETURN collect(organisation) AS found
}
WITH found[..$first] AS page, size(found) > $first AS hasNextPage
CALL (page) {
  UNWIND page AS organisation
  OPTIONAL MATCH (organisation)-[:BASED_IN]->(country)-[:IN_REGION]->(region)
  CALL (organisation) {
    UNWIND organisation.sectorIds AS id
    MATCH (sector:Entity {id: id})
    RETURN collect(sector {.id, .name}) AS sectors
  }
  RETURN collect(organisation {.id, .name, .acronym, .role, .type, .website, .city, .founded,
    location: CASE WHEN organisation.location IS NOT NULL
      THEN {latitude: organisation.location.latitude, longitude: organisation.location.longitude} END,
    country: country {.code, .name, region: region {.name}}, sectors: sectors}) AS nodes
}
RETURN {nodes: nodes,
  edges: [row IN page | {cursor: row.sortName + row.id}],
  pageInfo: {hasNextPage: hasNextPage, hasPreviousPage: true, startCursor: page[0].sortName + page[0].id,
    endCursor: page[-1].sortName + page[-1].id}} AS organisations
