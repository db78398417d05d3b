CYPHER 25
MATCH (organisation:Organisation)
WHERE NOT organisation:Alliance
WITH organisation.countryCode AS countryCode, organisation.regionId AS regionId, organisation.role AS role,
  organisation.type AS type, organisation.crossSector AS crossSector, organisation.international AS international,
  COLLECT { UNWIND organisation.sectorIds AS sectorId RETURN sectorId ORDER BY sectorId } AS sectorIds,
  count(*) AS organisations
CREATE (:Tally {countryCode: countryCode, regionId: regionId, role: role, type: type, crossSector: crossSector,
  international: international, sectorIds: sectorIds, organisations: organisations})
