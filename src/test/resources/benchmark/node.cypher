CYPHER 25
OPTIONAL MATCH (principle:CooperativePrinciple {id: $id})
CALL () {
  UNWIND range(0, size($ids) - 1) AS place
  OPTIONAL MATCH (node:Entity {id: $ids[place]})
  WITH place, node ORDER BY place
  RETURN collect({node: node {.id}}) AS found
}
RETURN principle {.id, .number, .name, __typename: 'CooperativePrinciple'} AS node, [one IN found | one.node] AS nodes
