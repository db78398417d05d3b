package org.coopgraph.fulltext;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Names as the full-text indexes hold them besides the names themselves, so that both
 * sides of a search are folded alike.
 */
public final class FoldedNames {

	/** Neo4j's analyzer {@code standard-folding}, but for the stop words. */
	private static final Analyzer STANDARD_FOLDING = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer tokens = new StandardTokenizer();
			return new TokenStreamComponents(tokens, new LowerCaseFilter(new ASCIIFoldingFilter(tokens)));
		}

	};

	private FoldedNames() {
	}

	/**
	 * The forms of some names that the indexes do not make by themselves.
	 * @param name is read by the index itself, and folded only where that leaves
	 * something
	 */
	public static List<String> of(String name, Collection<String> others) {
		List<String> own = Token.texts(name);
		Stream<List<String>> folded = others.stream().map(Token::texts);
		return (isRead(name, own) ? folded : Stream.concat(Stream.of(own), folded))
			.map((tokens) -> String.join(" ", tokens))
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
	}

	private static boolean isRead(String name, List<String> tokens) {
		return Folding.isPlain(name)
				|| tokens.equals(Token.read(STANDARD_FOLDING, name).stream().map(Token::text).toList());
	}

}
