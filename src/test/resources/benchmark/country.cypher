CYPHER 25
MATCH (country:Country {id: 'country:' + $code})-[:IN_REGION]->(region)
CALL () {
  MATCH (organisation:Organisation)
  WHERE organisation.countryCode = $code AND organisation.nameRank IS NOT NULL
  WITH organisation ORDER BY organisation.countryCode, organisation.nameRank LIMIT 10
  RETURN collect(organisation {.id, .name, sectors: [id IN organisation.sectorIds | {id: id}]}) AS nodes
}
CALL (country) {
  MATCH (member:Member)
  WHERE member.countryCode = $code
  MATCH (member)-[:ACTIVE_IN]->(sector)
  WITH sector, count(*) AS number ORDER BY number DESC, sector.id
  RETURN collect({sector: sector {.id, .name}, count: number}) AS sectors
}
RETURN country {.id, .alpha3, name: coalesce(country.nameEs, country.name), region: region {.id, .name},
  organisations: {totalCount: COUNT { (country)<-[:BASED_IN]-() }, nodes: nodes}, sectors: sectors} AS country
