package org.coopgraph.organisation.query;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.coopgraph.graphql.cache.HeapSize;

/** What the statements that vary have in common. */
public final class OrganisationStatement {

	/** The key of the parent whose list is read. */
	static final SymbolicName PARENT = Cypher.name("parent");

	/** The position in the order of names at which a page starts. */
	static final SymbolicName START = Cypher.name("start");

	static final Node ORGANISATION = Cypher.node("Organisation").named("organisation");

	static final OrganisationConditions CONDITIONS = new OrganisationConditions(ORGANISATION);

	static final LocationConditions LOCATION = new LocationConditions(ORGANISATION.property("location"));

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_CYPHER_25).withPrettyPrint(true).build());

	private static final String PICTURE = "\n// For a picture: OPTIONAL MATCH (organisation)-[tie:BASED_IN|ACTIVE_IN]->(end)";

	private static final int BYTES = 8_000_000;

	private static final Cache<StatementKey, String> TEXTS = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((StatementKey form, String text) -> 1000 + HeapSize.of(text))
		.build();

	private OrganisationStatement() {
	}

	/** What was selected of one parent, for each. */
	static OngoingReadingWithoutWhere ofEach(Statement ofOneParent) {
		return Cypher.unwind(Cypher.parameter("parents")).as(PARENT).call(ofOneParent, PARENT);
	}

	/**
	 * What was selected of one parent beyond a position in the order of names, for each.
	 */
	static OngoingReadingWithoutWhere ofEach(Statement start, Statement ofOneParent) {
		return Cypher.call(start).unwind(Cypher.parameter("parents")).as(PARENT).call(ofOneParent, PARENT, START);
	}

	/** The text of a statement, built where none of its form was built before. */
	public static String text(StatementKey form, Supplier<Statement> statement) {
		return TEXTS.get(form, (absent) -> text(statement.get()));
	}

	/** The renderer leaves commas where a subquery imports more than two names. */
	public static String text(Statement statement) {
		return RENDERER.render(statement).replaceAll("(?m)\\{[, ]+$", "{") + PICTURE;
	}

}
