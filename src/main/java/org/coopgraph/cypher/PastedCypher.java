package org.coopgraph.cypher;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;

/** Texts for Neo4j Browser, made of statements that were run. */
public final class PastedCypher {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/** More would make no picture. */
	private static final int LARGEST_PICTURE = 1000;

	private PastedCypher() {
	}

	/** The statement after a line for each of its parameters; gives the same rows. */
	public static String rows(RanStatement statement) {
		return statement.parameters()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((parameter) -> ":param %s => %s;\n".formatted(parameter.getKey(), literal(parameter.getValue())))
			.collect(Collectors.joining("", "", statement.cypher() + ";"));
	}

	/**
	 * A statement of its own that gives the nodes and relationships behind the rows, for
	 * a picture: the same matches, but all that they name is returned.
	 */
	public static String graph(RanStatement statement) {
		String cypher = statement.cypher();
		String matches = cypher.substring(0, cypher.lastIndexOf("\nRETURN "));
		return PARAMETER.matcher(matches)
			.replaceAll((name) -> Matcher.quoteReplacement(literal(statement.parameters().get(name.group(1)))))
				+ "\nRETURN *\nLIMIT " + LARGEST_PICTURE + ";";
	}

	private static String literal(@Nullable Object value) {
		return (value != null) ? Cypher.literalOf(value).asString() : "null";
	}

}
