package org.coopgraph.exploration;

import java.util.List;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationMapper;

/**
 * An affiliate as it was read.
 *
 * @param facts its relationships that lead to entities; it has few of these, even if it
 * has many that lead to it
 */
public record Affiliate(Organisation organisation, List<Fact> facts) {

	/**
	 * The columns that an affiliate is made of, as Cypher returns them of the node
	 * {@code far}, empty for any other entity.
	 */
	public static final String COLUMNS = """
			CASE WHEN far:Affiliate THEN far END AS affiliate,
			  [(far:Affiliate)-[link]->(end:Entity) | [type(link), end.id, properties(link)]] AS links
			""".strip();

	public static Affiliate of(Row row) {
		Organisation organisation = OrganisationMapper.toOrganisation(row.row("affiliate"));
		return new Affiliate(organisation,
				row.list("links", List.class).stream().map((link) -> Fact.of(organisation.id(), link)).toList());
	}

	String id() {
		return this.organisation.id();
	}

}
