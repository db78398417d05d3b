CYPHER 25
CALL () {
  MATCH (value:CooperativeValue)
  CALL (value) {
    MATCH (value)<-[practice:PUTS_INTO_PRACTICE]-(principle)
    WITH practice, principle ORDER BY principle.number
    RETURN collect({basis: practice.basis, principle: principle {.number, .name}}) AS practices
  }
  CALL (value) {
    MATCH (value)<-[:ADVANCES]-(body)
    WITH body ORDER BY body.role, body.sortName
    RETURN collect(body {.id, .name}) AS bodies
  }
  WITH value, practices, bodies ORDER BY value.number
  RETURN collect(value {.id, .number, .name, .kind, practisedBy: practices, advancedBy: bodies}) AS values
}
CALL () {
  MATCH (principle:CooperativePrinciple)
  CALL (principle) {
    MATCH (principle)<-[:ADVANCES]-(body)
    WITH body ORDER BY body.role, body.sortName
    RETURN collect(body {.id, .name}) AS bodies
  }
  WITH principle, bodies ORDER BY principle.number
  RETURN collect(principle {.id, .number, .name, advancedBy: bodies}) AS principles
}
CALL () {
  MATCH (statement:IdentityStatement)
  OPTIONAL MATCH (statement)-[:REVISES]->(earlier)
  WITH statement, earlier ORDER BY statement.adopted DESC
  RETURN collect(statement {.id, .adopted, .name, .place, revises: earlier {.id, .adopted}}) AS statements
}
RETURN values, principles, statements
