CYPHER 25
CALL () {
  MATCH (organisation:Member)
  WHERE organisation.nameRank > $rank
  WITH organisation ORDER BY organisation.nameRank LIMIT $first + 1
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
CALL () {
  MATCH (member:Member)-[:BASED_IN]->(country) USING SCAN member:Member
  WITH country, count(*) AS number ORDER BY number DESC, country.code
  RETURN collect({country: country {.code, .name}, count: number}) AS countries
}
CALL () {
  MATCH (member:Member)-[:BASED_IN]->()-[:IN_REGION]->(region) USING SCAN member:Member
  WITH region, count(*) AS number ORDER BY number DESC, region.id
  RETURN collect({region: region {.id, .name}, count: number}) AS regions
}
CALL () {
  MATCH (member:Member)-[:ACTIVE_IN]->(sector) USING SCAN member:Member
  WITH sector, count(*) AS number ORDER BY number DESC, sector.id
  RETURN collect({sector: sector {.id, .name}, count: number}) AS sectors
}
CALL () {
  MATCH (member:Member)
  WITH member.type AS type, count(*) AS number WHERE type IS NOT NULL
  ORDER BY number DESC, type
  RETURN collect({type: type, count: number}) AS types
}
RETURN {totalCount: COUNT { (:Member) }, nodes: nodes,
  edges: [row IN page | {cursor: row.sortName + row.id, node: row {.id}}],
  pageInfo: {hasNextPage: hasNextPage, hasPreviousPage: true, startCursor: page[0].sortName + page[0].id,
    endCursor: page[-1].sortName + page[-1].id},
  facets: {countries: countries, regions: regions, sectors: sectors, types: types}} AS organisations
