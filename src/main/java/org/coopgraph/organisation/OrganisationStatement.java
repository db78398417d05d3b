package org.coopgraph.organisation;

import java.util.Collection;
import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingStandaloneCallWithReturnFields;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.coopgraph.cypher.fulltext.FullTextQuery;

/**
 * What the statements that vary have in common: they select the organisations of lists of
 * one shape, for each scope in turn.
 */
final class OrganisationStatement {

	static final SymbolicName SCOPE = Cypher.name("scope");

	static final Node ORGANISATION = Cypher.node("Organisation").named("organisation");

	static final OrganisationConditions CONDITIONS = new OrganisationConditions(ORGANISATION);

	static final LocationConditions LOCATION = new LocationConditions(ORGANISATION.property("location"));

	/** Of more, no page could be put in the order of names in time. */
	private static final int NAMED = 10_000;

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_CYPHER_25).withPrettyPrint(true).build());

	private static final String PICTURE = "\n// For a picture: OPTIONAL MATCH (organisation)-[tie:BASED_IN|ACTIVE_IN]->(end)";

	private OrganisationStatement() {
	}

	/** The organisations of one scope: where a list starts to be read. */
	static OngoingReadingWithWhere organisations(OrganisationList.Shape lists, Condition further) {
		Condition condition = CONDITIONS.all(lists, SCOPE).and(further);
		String text = lists.filter().text();
		return (text != null) ? named(text).where(ORGANISATION.hasLabels("Organisation").and(condition))
				: match(lists.filter()).where(condition);
	}

	/** The best of what has all words of a text in its names. */
	private static OngoingStandaloneCallWithReturnFields named(String text) {
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf("entity_names"), Cypher.parameter("text", FullTextQuery.of(text).all()),
					Cypher.mapOf("limit", Cypher.literalOf(NAMED)))
			.yield(Cypher.name("node").as(ORGANISATION.getRequiredSymbolicName()));
	}

	/**
	 * Neo4j cannot know that a circle is small, and would rather read in the order of
	 * names.
	 */
	private static OngoingReadingWithoutWhere match(OrganisationFilter filter) {
		var match = Cypher.match(ORGANISATION);
		return (filter.near() != null) ? match.usingIndex(LOCATION.location()) : match;
	}

	/** All organisations of the lists, to be counted. */
	static OngoingReadingWithoutWhere allOfEach(Collection<Scope> scopes, OrganisationList.Shape lists) {
		return ofEach(scopes, organisations(lists, CONDITIONS.indexed()).returning(ORGANISATION).build());
	}

	/** What was selected of one scope, for each. */
	static OngoingReadingWithoutWhere ofEach(Collection<Scope> scopes, Statement ofOneScope) {
		List<String> keys = scopes.stream().map(Scope::key).distinct().toList();
		return Cypher.unwind(Cypher.parameter("scopes", keys)).as(SCOPE).call(ofOneScope, SCOPE);
	}

	static String text(Statement statement) {
		return RENDERER.render(statement) + PICTURE;
	}

}
