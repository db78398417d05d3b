package org.coopgraph.cypher.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A token of a text, without case and accents, and where it stands in the text.
 */
record Token(String text, int start, int end) {

	/**
	 * Neo4j's analyzer {@code standard-folding}, but for the English stop words, which it
	 * leaves out.
	 */
	private static final Analyzer FOLDING = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer tokens = new StandardTokenizer();
			return new TokenStreamComponents(tokens, new LowerCaseFilter(new ASCIIFoldingFilter(tokens)));
		}

	};

	/** The tokens of a text whose accents are composed. */
	static List<Token> of(String text) {
		try (TokenStream stream = FOLDING.tokenStream("text", text)) {
			return read(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> texts(String text) {
		return of(composed(text)).stream().map(Token::text).toList();
	}

	/** With composed accents, and without halves of signs that were cut in two. */
	static String composed(String text) {
		return Normalizer.normalize(text.replaceAll("\\p{Cs}", " "), Normalizer.Form.NFC);
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
