// How many member organisations has the Alliance had over time, and from which source is each number?
CYPHER 25
MATCH (figure:Figure {metric: 'MEMBER_ORGANISATIONS'})-[:SOURCED_FROM]->(source:Source)
RETURN figure.asOf AS asOf, figure.value AS memberOrganisations,
  figure.qualifier AS qualifier, figure.dateBasis AS dateBasis, source.kind AS kind,
  source.title AS source
ORDER BY asOf, kind, source
