CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:Organisation:Alliance {id: row.id, name: row.name, nameFr: row.nameFr, nameEs: row.nameEs,
  sortName: row.sortName, acronym: row.acronym, acronymFr: row.acronymFr, acronymEs: row.acronymEs, role: 'ALLIANCE', website: row.website, founded: row.founded,
  foundedAscending: row.foundedAscending, crossSector: true,
  international: true, sectorIds: [], mission: row.mission, missionFr: row.missionFr, missionEs: row.missionEs,
  summary: row.summary, summaryFr: row.summaryFr, summaryEs: row.summaryEs})
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
