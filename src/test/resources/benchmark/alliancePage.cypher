CYPHER 25
MATCH (alliance:Alliance)
CALL (alliance) {
  MATCH (office:GlobalOffice)-[:BODY_OF]->(alliance)
  WHERE office.city IS NOT NULL
  OPTIONAL MATCH (office)-[:BASED_IN]->(country)
  WITH office, country ORDER BY office.sortName LIMIT 1
  RETURN {city: office.city, country: country {.code, name: coalesce(country.nameFr, country.name)}} AS headquarters
}
CALL (alliance) {
  UNWIND ['MEMBER_ORGANISATIONS', 'FULL_MEMBERS', 'ASSOCIATE_MEMBERS', 'COUNTRIES', 'PEOPLE', 'COOPERATIVES'] AS metric
  CALL (alliance, metric) {
    MATCH (alliance)<-[:DESCRIBES]-(figure {metric: metric})-[:SOURCED_FROM]->(source)
    WITH figure, source, left(figure.asOf + '-01-01', 10) AS day
    WHERE day <= $asOf
    RETURN figure, source
    ORDER BY day DESC, figure.dateBasis = 'STATED' DESC, source.kind = 'PRIMARY' DESC, figure.id
    LIMIT 1
  }
  RETURN collect(figure {.metric, .value, .qualifier, .asOf, sources: [source {.title, .url}]}) AS figures
}
CALL (alliance) {
  MATCH (body)-[:BODY_OF]->(alliance)
  OPTIONAL MATCH (body)-[:SERVES]->(region)
  OPTIONAL MATCH (body)-[:REPRESENTS]->(sector)
  WITH body, region, sector
  ORDER BY {GLOBAL_OFFICE: 1, REGIONAL_OFFICE: 2, SECTORAL_ORGANISATION: 3, COMMITTEE: 4, NETWORK: 5}[body.role],
    body.sortName
  RETURN collect(body {.role, .acronym, name: coalesce(body.nameFr, body.name),
    serves: region {name: coalesce(region.nameFr, region.name)},
    represents: sector {name: coalesce(sector.nameFr, sector.name)}}) AS bodies
}
CALL (alliance) {
  MATCH (alliance)-[partnership:WORKS_WITH]->(partner)
  CALL (partnership) {
    UNWIND partnership.sourceIds AS id
    MATCH (source:Source {id: id})
    RETURN collect(source {.url}) AS sources
  }
  WITH partnership, partner, sources
  ORDER BY partner.name, partnership.since, partnership.form, partnership.level
  RETURN collect({partner: partner {.acronym, name: coalesce(partner.nameFr, partner.name)},
    since: partnership.since, form: partnership.form, sources: sources}) AS partners
}
CALL (alliance) {
  MATCH (alliance)-[:GUARDIAN_OF]->(statement)
  CALL (statement) {
    MATCH (statement)-[affirmed:AFFIRMS]->(value)
    WITH value ORDER BY affirmed.number
    RETURN collect(value {.number, .kind, name: coalesce(value.nameFr, value.name),
      summary: coalesce(value.summaryFr, value.summary)}) AS values
  }
  CALL (statement) {
    MATCH (statement)-[setOut:SETS_OUT]->(principle)
    CALL (principle) {
      MATCH (principle)-[practice:PUTS_INTO_PRACTICE]->(value)
      WITH practice, value ORDER BY value.number
      RETURN collect({basis: practice.basis, value: {name: coalesce(value.nameFr, value.name)}}) AS practices
    }
    WITH principle, practices ORDER BY setOut.number
    RETURN collect(principle {.number, name: coalesce(principle.nameFr, principle.name),
      putsIntoPractice: practices}) AS principles
  }
  RETURN statement {.adopted, name: coalesce(statement.nameFr, statement.name),
    definition: coalesce(statement.definitionFr, statement.definition), values: values,
    principles: principles} AS statement
}
RETURN alliance {.id, .acronym, .founded, .website, name: coalesce(alliance.nameFr, alliance.name),
  headquarters: headquarters, figures: figures, bodies: bodies, partners: partners, statement: statement} AS alliance
