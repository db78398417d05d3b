CYPHER 25
MATCH (organisation:Organisation)-[active:ACTIVE_IN]->(sector:Sector)
SET active.sectorId = sector.id, active.countryCode = organisation.countryCode,
  active.nameRank = organisation.nameRank
