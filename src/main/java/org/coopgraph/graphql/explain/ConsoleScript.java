package org.coopgraph.graphql.explain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;

import org.coopgraph.cypher.ExecutedStatement;

/** Texts for Neo4j Browser, made of statements that were run. */
public final class ConsoleScript {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/** What a statement would match besides, were it for a picture. */
	private static final Pattern BESIDES = Pattern.compile("\n// For a picture: (.+)");

	/** More would make no picture. */
	private static final int LARGEST_PICTURE = 1000;

	private ConsoleScript() {
	}

	/** The statement after a line for each of its parameters; gives the same rows. */
	public static String rows(ExecutedStatement statement) {
		return statement.parameters()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((parameter) -> ":param %s => %s;\n".formatted(parameter.getKey(), literal(parameter.getValue())))
			.collect(Collectors.joining("", "", BESIDES.matcher(statement.cypher()).replaceAll("") + ";"));
	}

	/**
	 * A statement of its own that gives the nodes and relationships behind the rows: the
	 * same matches, but all that they name is returned.
	 */
	public static String graph(ExecutedStatement statement) {
		String cypher = statement.cypher();
		String matches = cypher.substring(0, cypher.lastIndexOf("\nRETURN ")) + besides(cypher);
		return PARAMETER.matcher(matches)
			.replaceAll((name) -> Matcher.quoteReplacement(literal(statement.parameters().get(name.group(1)))))
				+ "\nRETURN *\nLIMIT " + LARGEST_PICTURE + ";";
	}

	private static String besides(String cypher) {
		return BESIDES.matcher(cypher).results().map((match) -> "\n" + match.group(1)).collect(Collectors.joining());
	}

	/** On one line, for a parameter is set by one. */
	private static String literal(@Nullable Object value) {
		return (value != null) ? Cypher.literalOf(value).asString().replace("\n", "\\n").replace("\r", "\\r") : "null";
	}

}
