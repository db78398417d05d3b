package org.coopgraph.fulltext;

import java.util.List;

/**
 * A name or a sentence as a search reads it.
 *
 * @param joined its tokens without anything between them
 */
public record ReadText(String text, List<String> tokens, String joined) {

	public static ReadText of(String text) {
		List<String> tokens = Token.texts(text);
		return new ReadText(text, tokens, String.join("", tokens));
	}

}
