CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $beginning, {limit: 1000}) YIELD node AS organisation
  WITH organisation
  WHERE organisation:Organisation AND organisation.role <> 'ALLIANCE'
  WITH organisation ORDER BY organisation.nameRank
  RETURN collect(organisation) AS found
}
WITH found, found[..20] AS page, size(found) > 20 AS hasNextPage
CALL (page) {
  UNWIND page AS organisation
  OPTIONAL MATCH (organisation)-[:BASED_IN]->(country)
  CALL (organisation) {
    UNWIND organisation.sectorIds AS id
    MATCH (sector:Entity {id: id})
    RETURN collect(sector {.id, .name}) AS sectors
  }
  RETURN collect(organisation {.id, .name, .acronym, .role, .type, .city, .founded, country: country {.code, .name},
    sectors: sectors}) AS nodes
}
CALL (found) {
  UNWIND found AS organisation
  WITH organisation.countryCode AS country, organisation.regionId AS region, organisation.sectorIds AS sectors,
    organisation.type AS type, count(*) AS number
  RETURN collect({country: country, region: region, sectors: sectors, type: type, number: number}) AS groups
}
CALL (groups) {
  UNWIND groups AS one
  WITH one.country AS country, sum(one.number) AS number WHERE country IS NOT NULL
  ORDER BY number DESC, country
  RETURN collect({country: {code: country}, count: number}) AS countries
}
CALL (groups) {
  UNWIND groups AS one
  WITH one.region AS region, sum(one.number) AS number WHERE region IS NOT NULL
  ORDER BY number DESC, region
  RETURN collect({region: {id: region}, count: number}) AS regions
}
CALL (groups) {
  UNWIND groups AS one
  UNWIND one.sectors AS sector
  WITH sector, sum(one.number) AS number
  ORDER BY number DESC, sector
  RETURN collect({sector: {id: sector}, count: number}) AS sectors
}
CALL (groups) {
  UNWIND groups AS one
  WITH one.type AS type, sum(one.number) AS number WHERE type IS NOT NULL
  ORDER BY number DESC, type
  RETURN collect({type: type, count: number}) AS types
}
RETURN {totalCount: size(found), nodes: nodes, pageInfo: {hasNextPage: hasNextPage},
  facets: {countries: countries, regions: regions, sectors: sectors, types: types}} AS organisations
