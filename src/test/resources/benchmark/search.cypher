CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('curated_names', $some, {limit: 100}) YIELD node AS entity, score
  WITH entity, score + CASE WHEN toLower(entity.acronym) = $typed THEN 200000
    WHEN $typed IN [name IN [entity.name, entity.nameFr, entity.nameEs] + coalesce(entity.otherNames, []) | toLower(name)]
      THEN 100000
    ELSE 0 END AS score
  ORDER BY score DESC, entity.id LIMIT 11
  RETURN collect({score: score, matched: entity.name, entity: entity {.id, .name,
    __typename: CASE WHEN entity:Alliance THEN 'Alliance' WHEN entity:Organisation THEN 'Organisation'
      ELSE [label IN labels(entity) WHERE NOT label IN ['Entity', 'Curated']][0] END}}) AS hits
}
CALL () {
  CALL db.index.fulltext.queryNodes('curated_names', $beginning, {limit: 8}) YIELD node AS entity
  RETURN collect({text: entity.name, entity: entity {.id,
    __typename: CASE WHEN entity:Alliance THEN 'Alliance' WHEN entity:Organisation THEN 'Organisation'
      ELSE [label IN labels(entity) WHERE NOT label IN ['Entity', 'Curated']][0] END}}) AS suggest
}
RETURN {nodes: hits[..10], pageInfo: {endCursor: hits[9].score + hits[9].entity.id, hasNextPage: size(hits) > 10}} AS search,
  suggest
