CYPHER 25
CALL db.index.fulltext.queryNodes('curated_names', $beginning, {limit: 8}) YIELD node AS entity
WITH collect({text: entity.name, entity: entity {.id,
  __typename: CASE WHEN entity:Alliance THEN 'Alliance' WHEN entity:Organisation THEN 'Organisation'
    ELSE [label IN labels(entity) WHERE NOT label IN ['Entity', 'Curated']][0] END}}) AS suggest
RETURN suggest
