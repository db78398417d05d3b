CYPHER 25
MATCH (start:Entity {id: $of})
CALL (start) {
  MATCH (start)--(far:Entity)
  WITH DISTINCT far LIMIT 20
  RETURN collect(far) AS found
}
WITH [start] + found AS known
WITH known[..20] AS nodes, size(known) > 20 AS truncated
CALL (nodes) {
  UNWIND nodes AS node
  MATCH (node)-[link]->(end:Entity)
  WHERE end IN nodes
  RETURN collect(link) AS links
}
RETURN {nodes: [node IN nodes | node {.id, .name,
    __typename: CASE WHEN node:Alliance THEN 'Alliance' WHEN node:Organisation THEN 'Organisation'
      ELSE [label IN labels(node) WHERE NOT label IN ['Entity', 'Curated']][0] END}],
  relationships: [link IN links | {type: type(link), from: {id: startNode(link).id}, to: {id: endNode(link).id}}],
  truncated: truncated} AS neighbourhood
