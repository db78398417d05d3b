package org.coopgraph.fulltext;

import java.util.Collection;
import java.util.List;

/**
 * A typed text as queries of the full-text indexes. Only its tokens enter a query, quoted
 * or escaped, so no character of the text has a meaning for Lucene.
 */
public final class FullTextQuery {

	private static final double ACRONYM_WITH_TYPO = 300;

	private final WholeName name;

	private final QueryWords words;

	private final NameSimilarity similarity;

	private FullTextQuery(String text) {
		this.name = WholeName.of(text);
		this.words = QueryWords.of(text);
		this.similarity = new NameSimilarity(this.name, Token.texts(text), this.words.interpretations());
	}

	public static FullTextQuery of(String text) {
		return new FullTextQuery(text);
	}

	/** Whether there is a word in a text. */
	public static boolean hasWords(String text) {
		return !Token.texts(text).isEmpty();
	}

	/** The text in the form of {@code sortName}: without case, accents and signs. */
	public String folded() {
		return SortName.of(this.name.typed());
	}

	/** The text in the forms of {@code nameKeys} and {@code acronymKeys}. */
	public List<String> keys() {
		return this.name.keys();
	}

	/** Finds, in the index {@code curated_keys}, entities with this name or acronym. */
	public String whole() {
		return this.name.lucene();
	}

	/** As {@link #whole()}, with a typo or without. */
	public String wholeWithTypo() {
		return this.name.luceneWithTypo();
	}

	/** Finds names with all words, with typos or without. */
	public String strict() {
		return this.words.all(WordInterpretations::strict);
	}

	/** Finds names with all words, or with related words of other languages. */
	public String loose() {
		return this.words.all(WordInterpretations::loose) + acronymWithTypo();
	}

	/**
	 * Finds names with all words as they were typed. Of millions of names this finds
	 * most, and does not search all their words for typos.
	 */
	public String plain() {
		return this.words.all(WordInterpretations::quick);
	}

	/** Finds names with some of the words, without typos. */
	public String some() {
		return this.words.some(this.words.several() ? WordInterpretations::distinctive : WordInterpretations::cheap);
	}

	/**
	 * Finds, in the index {@code entity_descriptions}, descriptions with all words.
	 */
	public String described() {
		return this.words.all(WordInterpretations::described);
	}

	/** A typo in an acronym ranks before a typo in one word of many. */
	private String acronymWithTypo() {
		return (this.name.isShort() && this.words.isOneWithTypos())
				? " acronym:%s~1^%s".formatted(this.name.keys().getFirst(), ACRONYM_WITH_TYPO) : "";
	}

	/** The best match among the names at the smallest distance. */
	public String nearest(Collection<String> names) {
		return this.similarity.nearest(names);
	}

	/** The name that matches best, the first of several equal matches. */
	public String best(Collection<String> names) {
		return this.similarity.best(names);
	}

	/** The sentence that matches best. */
	public String bestSentence(Collection<String> texts) {
		return Sentences.best(texts, this.words.interpretations());
	}

	/**
	 * The distance of a name: 0 if it is the text but for signs, 1 if it begins with the
	 * text, 2 if it has all words, 3 otherwise.
	 */
	public int distance(String name) {
		return this.similarity.distance(name);
	}

}
