CYPHER 25
MATCH (start:Entity {id: $of})
CALL (start) {
  CALL (start) {
    MATCH (start)--(far:Entity)
    RETURN DISTINCT far LIMIT 50
    UNION
    MATCH (start)--(:Entity)--(far:Entity)
    WHERE far <> start
    RETURN DISTINCT far LIMIT 51
  }
  RETURN collect(far)[..50] AS found
}
WITH [start] + found AS known
WITH known[..50] AS nodes, size(known) > 50 AS truncated
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
