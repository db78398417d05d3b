// Who advances democracy, by itself or through a principle that puts it into practice?
CYPHER 25
MATCH path = (:Organisation)-[:ADVANCES]->(:Entity)
  -[:PUTS_INTO_PRACTICE]->{0,1}(:Entity {id: 'value:democracy'})
RETURN path
