package org.coopgraph.fulltext;

import java.util.Collection;
import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * A typed text as queries of the full-text indexes. Only its tokens enter a query, quoted
 * or escaped, so no character of the text has a meaning for Lucene.
 */
public final class FullTextQuery {

	/** Each typed text is read again for every page of its hits, and by other people. */
	private static final LoadingCache<String, FullTextQuery> REMEMBERED = Caffeine.newBuilder()
		.maximumSize(1000)
		.build(FullTextQuery::new);

	private static final String AMONG_AFFILIATES = SearchKey.ROLE.anyOf(List.of("AFFILIATE"));

	private final WholeName name;

	private final QueryWords words;

	private final NameSimilarity similarity;

	private FullTextQuery(String text) {
		FoldedText folded = FoldedText.of(text);
		FoldedText apart = folded.apart(text);
		List<String> tokens = folded.words();
		this.name = WholeName.of(text, tokens, (apart == folded) ? tokens : apart.words());
		this.words = QueryWords.of(folded, apart);
		this.similarity = NameSimilarity.of(this.name, tokens, this.words);
	}

	public static FullTextQuery of(String text) {
		return REMEMBERED.get(text);
	}

	/** Whether there is a word in a text. */
	public static boolean hasWords(String text) {
		return !of(text).words.interpretations().isEmpty();
	}

	/** The text in the form of {@code sortName}: without case, accents and signs. */
	public String folded() {
		return SortName.of(this.name.typed());
	}

	WholeName name() {
		return this.name;
	}

	QueryWords words() {
		return this.words;
	}

	/** Whether it is a single short word. */
	boolean mayBeAcronymWithTypo() {
		return this.name.isShort() && this.words.isOneWithTypos();
	}

	/**
	 * Finds, in an index of Neo4j, affiliates with all words, with typos or without.
	 */
	public String strict() {
		return this.words.all(WordInterpretations::strict) + AMONG_AFFILIATES;
	}

	/**
	 * Finds, in an index of Neo4j, affiliates with all words as they were typed. Of
	 * millions of names this finds most, and does not search all their words for typos.
	 */
	public String plain() {
		return this.words.all(WordInterpretations::quick) + AMONG_AFFILIATES;
	}

	/** The best match among the names at the smallest distance. */
	public ReadText nearest(Collection<ReadText> names) {
		return this.similarity.nearest(names);
	}

	/** The name that matches best, the first of several equal matches. */
	public ReadText best(Collection<ReadText> names) {
		return this.similarity.best(names);
	}

	/** The sentence that matches best. */
	public ReadText bestSentence(Collection<ReadText> sentences) {
		return this.similarity.bestSentence(sentences);
	}

	/** Whether a name begins with the text. */
	public boolean isBeginningOf(ReadText name) {
		return this.similarity.isBeginningOf(name);
	}

	/**
	 * The distance of a name: 0 if it is the text but for signs, 1 if it begins with the
	 * text, 2 if it has all words, 3 otherwise.
	 */
	public int distance(ReadText name) {
		return this.similarity.distance(name);
	}

}
