CYPHER 25
CALL () {
  MATCH (figure:Figure {metric: 'MEMBER_ORGANISATIONS'})-[:SOURCED_FROM]->(source)
  WITH figure, source
  ORDER BY left(figure.asOf + '-01-01', 10), figure.dateBasis = 'STATED', source.kind = 'PRIMARY', figure.id DESC
  RETURN collect(figure {.value, .asOf, .qualifier, sources: [source {.title, .url}]}) AS figures
}
CALL () {
  MATCH (event:Event)
  WHERE left(event.date + '-01-01', 10) <= $to AND coalesce(event.endDate, event.date) >= $from
  WITH event ORDER BY event.date, event.id LIMIT 50
  RETURN {nodes: collect(event {.date, .kind, .place, name: coalesce(event.nameFr, event.name)})} AS events
}
CALL () {
  MATCH (person:Person)-[term:HELD_OFFICE_IN]->(:Alliance)
  WITH person, term ORDER BY coalesce(term.from, term.to, ''), person.name
  RETURN collect({person: person {.name}, office: term.office, from: term.from, to: term.to}) AS officeHolders
}
RETURN figures, events, officeHolders
