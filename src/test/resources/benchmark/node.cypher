CYPHER 25
OPTIONAL MATCH (entity:Entity {id: $id})
CALL () {
  UNWIND range(0, size($ids) - 1) AS place
  OPTIONAL MATCH (node:Entity {id: $ids[place]})
  WITH place, node ORDER BY place
  RETURN collect({node: node {.id}}) AS found
}
RETURN entity {.id, .name, __typename: [label IN labels(entity) WHERE NOT label IN ['Entity', 'Curated']][0]} AS node,
  [one IN found | one.node] AS nodes
