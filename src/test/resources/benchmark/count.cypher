CYPHER 25
RETURN {totalCount: COUNT { (:Organisation) } - COUNT { (:Alliance) }} AS organisations
