CYPHER 25
MATCH (organisation:Organisation)
WHERE NOT organisation:Alliance
WITH organisation.countryCode AS countryCode, organisation.regionId AS regionId, organisation.role AS role,
  organisation.type AS type, organisation.crossSector AS crossSector, organisation.international AS international,
  COLLECT { UNWIND organisation.sectorIds AS sectorId RETURN sectorId ORDER BY sectorId } AS sectorIds,
  organisation.founded AS founded, count(*) AS organisations, collect(organisation.location) AS locations
ORDER BY founded
WITH countryCode, regionId, role, type, crossSector, international, sectorIds, sum(organisations) AS organisations,
  collect(founded) AS foundingYears, collect(CASE WHEN founded IS NOT NULL THEN organisations END) AS foundingCounts,
  collect(locations) AS locations
CALL (locations) {
  UNWIND locations AS ofOneYear
  UNWIND ofOneYear AS location
  WITH floor(location.longitude / 10) AS cell, min(location.latitude) AS south, min(location.longitude) AS west,
    max(location.latitude) AS north, max(location.longitude) AS east
  UNWIND [south, west, north, east] AS degrees
  RETURN collect(degrees) AS corners
}
CREATE (:Statistics {countryCode: countryCode, regionId: regionId, role: role, type: type, crossSector: crossSector,
  international: international, sectorIds: sectorIds, organisations: organisations, foundingYears: foundingYears,
  foundingCounts: foundingCounts, corners: corners})
