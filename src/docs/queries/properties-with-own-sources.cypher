// Which properties of members and bodies have sources of their own, and what are their values?
CYPHER 25
MATCH (organisation:Organisation)-[sourcing:SOURCED_FROM]->(source:Source)
UNWIND sourcing.properties AS property
RETURN organisation.name AS organisation, property, organisation[property] AS value,
  source.title AS source, source.url AS url
ORDER BY organisation, property, source
