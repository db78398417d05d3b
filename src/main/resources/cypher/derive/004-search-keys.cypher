CYPHER 25
MATCH (organisation:Organisation)
WHERE NOT organisation:Alliance
WITH organisation, ['___c' + organisation.countryCode, '___r' + split(organisation.regionId, ':')[1],
  '___t' + organisation.type, '___o' + organisation.role]
  + [sectorId IN organisation.sectorIds | '___s' + split(sectorId, ':')[1]]
  + [(organisation)-[:AFFILIATED_TO]->(federation:Organisation) | '___f' + split(federation.id, ':')[1]] AS keys
SET organisation.searchKeys = toLower(replace(reduce(text = '', key IN [key IN keys WHERE key IS NOT NULL] |
  text + key + ' '), '-', '_'))
