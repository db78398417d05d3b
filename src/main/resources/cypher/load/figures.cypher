CYPHER 25
UNWIND $rows AS row
MATCH (alliance:Alliance)
MATCH (source:Source {id: row.source})
CREATE (figure:Figure {id: row.id, metric: row.metric, value: row.value, qualifier: row.qualifier, asOf: row.asOf,
  dateBasis: row.dateBasis})
CREATE (figure)-[:DESCRIBES]->(alliance)
CREATE (figure)-[:SOURCED_FROM]->(source)
