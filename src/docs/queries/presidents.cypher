// Who has presided over the Alliance, and when?
CYPHER 25
MATCH (person:Person)-[term:HELD_OFFICE_IN]->(:Alliance)
WHERE term.office IN ['PRESIDENT', 'ACTING_PRESIDENT']
RETURN person.name AS person, term.office AS office, term.from AS from, term.to AS to
ORDER BY coalesce(term.from, term.to), term.to
