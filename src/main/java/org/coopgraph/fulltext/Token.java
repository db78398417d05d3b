package org.coopgraph.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A token of a text, without case and accents, and its position in the folded text.
 */
record Token(String text, int start, int end) {

	private static final Analyzer FOLDING = new FoldingAnalyzer();

	/** Of such texts Lucene's tokens are these words, in small letters. */
	private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9 ()-]{0,255}");

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

	/** The tokens of a folded text, without the remains of elisions. */
	static List<Token> of(String folded) {
		return Elision.without(SIMPLE.matcher(folded).matches() ? words(folded) : read(FOLDING, folded));
	}

	static List<String> texts(String text) {
		return FoldedText.of(text).words();
	}

	private static List<Token> words(String folded) {
		List<Token> words = new ArrayList<>();
		Matcher word = WORD.matcher(folded);
		while (word.find()) {
			words.add(new Token(word.group().toLowerCase(Locale.ROOT), word.start(), word.end()));
		}
		return words;
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
