package org.coopgraph.fulltext;

import java.util.List;

/** A text without the differences that a reader ignores, and its tokens. */
record FoldedText(String text, List<Token> tokens) {

	static FoldedText of(String text) {
		String folded = Folding.of(text);
		return new FoldedText(folded, Token.of(folded));
	}

	/** The text with two letters for each umlaut, if it may have one. */
	FoldedText apart(String typed) {
		return Folding.isPlain(typed) ? this : of(Umlauts.apart(typed));
	}

	List<String> words() {
		return this.tokens.stream().map(Token::text).toList();
	}

}
