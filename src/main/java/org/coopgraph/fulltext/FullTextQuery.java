package org.coopgraph.fulltext;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody typed, as queries of the full-text indexes. Only tokens enter it, quoted
 * or escaped, so no sign of the text has a meaning for Lucene.
 */
public final class FullTextQuery {

	/** Lucene takes 1024 clauses, and a slip may become fifty for each property. */
	private static final int FORGIVING = 6;

	/** In longer texts one slip a word is enough; the automata for two take long. */
	private static final int LETTERS_TWICE_FORGIVEN = 60;

	private static final double SLIP = 300;

	private final WholeName name;

	private final List<WordInterpretations> words;

	/** Whether there are several words that carry a meaning. */
	private final boolean several;

	private final NameSimilarity worth;

	private FullTextQuery(String text, List<Word> words) {
		this.name = WholeName.of(text);
		this.words = readings(words);
		this.several = words.size() > 1 && !words.getFirst().isSmall();
		this.worth = new NameSimilarity(this.name, Token.texts(text), this.words);
	}

	public static FullTextQuery of(String text) {
		List<Word> words = Umlauts.spelt(Word.of(Folding.of(text)), text);
		List<Word> telling = words.stream().filter((word) -> !word.isSmall()).toList();
		return new FullTextQuery(text, telling.isEmpty() ? words : telling);
	}

	private static List<WordInterpretations> readings(List<Word> words) {
		int slips = slips(words);
		return IntStream.range(0, words.size()).mapToObj((index) -> {
			boolean last = index == words.size() - 1;
			return (slips > 0) ? WordInterpretations.of(words.get(index), last, slips)
					: WordInterpretations.literal(words.get(index), last);
		}).toList();
	}

	private static int slips(List<Word> words) {
		if (words.stream().mapToInt((word) -> word.tokens().size()).sum() > FORGIVING) {
			return 0;
		}
		return (words.stream().mapToInt((word) -> word.joined().length()).sum() > LETTERS_TWICE_FORGIVEN) ? 1 : 2;
	}

	/** Whether there is a word in a text. */
	public static boolean hasWords(String text) {
		return !Token.texts(text).isEmpty();
	}

	/** The text as it is in {@code sortName}: without case, accents and signs. */
	public String folded() {
		return SortName.of(this.name.typed());
	}

	/**
	 * What {@code nameKeys} and {@code acronymKeys} have of an entity that is so called.
	 */
	public List<String> keys() {
		return this.name.keys();
	}

	/** Finds, in the index {@code curated_keys}, what is called so. */
	public String whole() {
		return this.name.lucene();
	}

	/** The same with a typo or without. */
	public String wholeWithSlip() {
		return this.name.luceneWithSlip();
	}

	/** Finds what has all words, with slips or without. */
	public String strict() {
		return join("+", WordInterpretations::strict);
	}

	/** Finds what has all words, be it in related words of other languages. */
	public String loose() {
		return join("+", WordInterpretations::loose) + acronymWithSlips();
	}

	/**
	 * Finds what has all words as they were typed. Of millions of names this finds most,
	 * and does not look through all their words for slips.
	 */
	public String plain() {
		return join("+", WordInterpretations::quick);
	}

	/** Finds what has some of the words, without slips. */
	public String some() {
		return join("", this.several ? WordInterpretations::telling : WordInterpretations::cheap);
	}

	/**
	 * Finds, in the index {@code entity_descriptions}, what is described by all words.
	 */
	public String described() {
		return join("+", WordInterpretations::described);
	}

	private String join(String sign, Function<WordInterpretations, Interpretation> reading) {
		return this.words.stream().map((word) -> sign + reading.apply(word).lucene()).collect(Collectors.joining(" "));
	}

	/** A slip in an acronym comes before one in a word among others. */
	private String acronymWithSlips() {
		boolean perhaps = this.words.size() == 1 && this.name.isShort() && !this.words.getFirst().forgiving().isEmpty();
		return perhaps ? " acronym:%s~1^%s".formatted(this.name.keys().getFirst(), SLIP) : "";
	}

	/** Of the names nearest to the text, the one that answers best. */
	public String nearest(Collection<String> names) {
		return this.worth.nearest(names);
	}

	/** The name that answers best, the first of several that answer alike. */
	public String best(Collection<String> names) {
		return this.worth.best(names);
	}

	/** The sentence that answers best. */
	public String bestSentence(Collection<String> texts) {
		return Sentences.best(texts, this.words);
	}

	/** 0: the same up to signs, 1: goes on from the text, 2: all words, 3: with typos. */
	public int distance(String name) {
		return this.worth.distance(name);
	}

}
