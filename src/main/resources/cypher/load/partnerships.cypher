CYPHER 25
UNWIND $rows AS row
MATCH (alliance:Alliance)
MATCH (partner:Entity {id: row.partner})
CREATE (alliance)-[:WORKS_WITH {form: row.form, level: row.level, since: row.since, topic: row.topic,
  topicFr: row.topicFr, topicEs: row.topicEs, sourceIds: row.sources}]->(partner)
