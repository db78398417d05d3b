// Which values does concern for community, the seventh principle, put into practice?
CYPHER 25
MATCH path = (:Entity {id: 'principle:7'})-[:PUTS_INTO_PRACTICE]->(:CooperativeValue)
RETURN path
