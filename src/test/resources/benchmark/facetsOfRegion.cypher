CYPHER 25
MATCH (organisation:Organisation)
WHERE organisation.regionId = $region AND organisation.nameRank IS NOT NULL
  AND (size($types) = 0 OR organisation.type IN $types)
  AND (size($sectors) = 0 OR any(sector IN organisation.sectorIds WHERE sector IN $sectors))
WITH organisation.countryCode AS country, organisation.regionId AS region, organisation.sectorIds AS sectors,
  organisation.type AS type, count(*) AS number
WITH collect({country: country, region: region, sectors: sectors, type: type, number: number}) AS groups
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
RETURN {totalCount: reduce(total = 0, one IN groups | total + one.number),
  facets: {countries: countries, regions: regions, sectors: sectors, types: types}} AS organisations
