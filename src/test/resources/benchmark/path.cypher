CYPHER 25
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = ALL SHORTEST (from)-[:MEMBER_OF|AFFILIATED_TO|IN_REGISTER|HAS_OWNERSHIP|SAME_AS|COVERS|BASED_IN|IN_REGION|ACTIVE_IN|SERVES
  |REPRESENTS|BODY_OF|GUARDIAN_OF|AFFIRMS|SETS_OUT|REVISES|PUTS_INTO_PRACTICE|ADVANCES|WORKS_WITH|HELD_OFFICE_IN|NATIONAL_OF|HELD_IN|ABOUT]-{0,6}(to)
WITH path, size([place IN range(1, length(path))
    WHERE endNode(relationships(path)[place - 1]) = nodes(path)[place - 1]]) AS downwards,
  reduce(degrees = 0, node IN nodes(path) | degrees + COUNT { (node)--() }) AS degrees
ORDER BY downwards, degrees LIMIT 1
RETURN {length: length(path),
  nodes: [node IN nodes(path) | node {.id, .name, __typename: CASE WHEN node:Alliance THEN 'Alliance' WHEN node:Organisation THEN 'Organisation'
      ELSE [label IN labels(node) WHERE NOT label IN ['Entity', 'Curated']][0] END}],
  relationships: [link IN relationships(path) |
    {type: type(link), from: {id: startNode(link).id}, to: {id: endNode(link).id}}]} AS path
