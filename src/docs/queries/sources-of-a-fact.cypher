// What is the source of the fact that the sixth principle puts solidarity into practice?
CYPHER 25
MATCH (principle:Entity {id: 'principle:6'})
  -[fact:PUTS_INTO_PRACTICE]->(value:Entity {id: 'value:solidarity'})
UNWIND fact.sourceIds AS sourceId
MATCH (source:Source {id: sourceId})
RETURN principle.name AS principle, value.name AS value, fact.basis AS basis,
  source.title AS source, source.url AS url
