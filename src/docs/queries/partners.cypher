// With which institutions does the Alliance work, and in which form?
CYPHER 25
MATCH path = (:Alliance)-[:WORKS_WITH]->(:Partner)
RETURN path
