package org.coopgraph.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A token of a text, without case and accents, and its position in the folded text.
 */
record Token(String text, int start, int end) {

	private static final Analyzer FOLDING = new FoldingAnalyzer();

	/** The tokens of a folded text, without the remains of elisions. */
	static List<Token> of(String folded) {
		return Elision.without(read(FOLDING, folded));
	}

	static List<String> texts(String text) {
		return of(Folding.of(text)).stream().map(Token::text).toList();
	}

	static List<Token> read(Analyzer analyzer, String text) {
		try (TokenStream stream = analyzer.tokenStream("text", text)) {
			return read(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Token> read(TokenStream stream) throws IOException {
		CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
		OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
		List<Token> tokens = new ArrayList<>();
		stream.reset();
		while (stream.incrementToken()) {
			tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
		}
		stream.end();
		return tokens;
	}

}
