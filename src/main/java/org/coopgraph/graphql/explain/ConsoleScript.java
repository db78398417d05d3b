package org.coopgraph.graphql.explain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;

import org.coopgraph.cypher.ExecutedStatement;

/** Scripts for Neo4j Browser, created from executed statements. */
final class ConsoleScript {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/** A comment with a further match of a statement, for its graph view only. */
	private static final Pattern GRAPH_VIEW_MATCH = Pattern.compile("\n// For the graph view: (.+)");

	/** A graph view with more rows is not readable. */
	private static final int MAX_ROWS = 1000;

	private ConsoleScript() {
	}

	/** A script with the parameters and the statement, which returns the same rows. */
	public static String rows(ExecutedStatement statement) {
		return statement.parameters()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((parameter) -> ":param %s => %s;\n".formatted(parameter.getKey(), literal(parameter.getValue())))
			.collect(Collectors.joining("", "", GRAPH_VIEW_MATCH.matcher(statement.cypher()).replaceAll("") + ";"));
	}

	/**
	 * A statement that returns the nodes and relationships behind the rows: it has the
	 * same matches, and returns all their variables.
	 */
	public static String graph(ExecutedStatement statement) {
		String cypher = statement.cypher();
		String matches = cypher.substring(0, cypher.lastIndexOf("\nRETURN ")) + graphViewMatches(cypher);
		return PARAMETER.matcher(matches)
			.replaceAll((name) -> Matcher.quoteReplacement(literal(statement.parameters().get(name.group(1)))))
				+ "\nRETURN *\nLIMIT " + MAX_ROWS + ";";
	}

	private static String graphViewMatches(String cypher) {
		return GRAPH_VIEW_MATCH.matcher(cypher)
			.results()
			.map((match) -> "\n" + match.group(1))
			.collect(Collectors.joining());
	}

	/** A literal without line breaks: a parameter is set on one line. */
	private static String literal(@Nullable Object value) {
		return (value != null) ? Cypher.literalOf(value).asString().replace("\n", "\\n").replace("\r", "\\r") : "null";
	}

}
