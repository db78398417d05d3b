package org.coopgraph.cypher.fulltext;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody typed, as a query of the full-text index {@code entity_names}. Only
 * tokens enter it, quoted or escaped, so no sign of the text has a meaning for Lucene.
 */
public final class FullTextQuery {

	/** Lucene takes 1024 clauses, and a slip may become fifty for each property. */
	private static final int FORGIVING = 6;

	/** Signs that the index takes for letters and nobody else does. */
	private static final Pattern WITHIN_TOKENS = Pattern.compile("[:_]");

	private static final double ALL = 100;

	private static final double EXACT = 3000;

	private static final double SLIP = 300;

	private final String typed;

	private final List<String> tokens;

	private final List<WordReadings> words;

	private final List<Reading> loose;

	private FullTextQuery(String typed, List<WordReadings> words) {
		this.typed = typed.toLowerCase(Locale.ROOT);
		this.tokens = Token.texts(typed);
		this.words = words;
		this.loose = words.stream().map(WordReadings::loose).toList();
	}

	public static FullTextQuery of(String text) {
		String composed = WITHIN_TOKENS.matcher(Token.composed(text)).replaceAll(" ");
		List<Word> words = Word.of(composed);
		List<Word> telling = words.stream().filter((word) -> !word.isSmall()).toList();
		return new FullTextQuery(composed, readings(telling.isEmpty() ? words : telling));
	}

	private static List<WordReadings> readings(List<Word> words) {
		boolean forgiving = words.stream().mapToInt((word) -> word.tokens().size()).sum() <= FORGIVING;
		return IntStream.range(0, words.size()).mapToObj((index) -> {
			boolean last = index == words.size() - 1;
			return forgiving ? WordReadings.of(words.get(index), last) : WordReadings.literal(words.get(index), last);
		}).toList();
	}

	/** Whether there is a word in a text. */
	public static boolean hasWords(String text) {
		return !Token.texts(text).isEmpty();
	}

	/** The text as it was typed, in small letters. */
	public String typed() {
		return this.typed;
	}

	/** The text as it is in {@code sortName}: without case, accents and signs. */
	public String folded() {
		return SortName.of(this.typed);
	}

	/** Finds what has all words; an acronym that is the whole text comes first. */
	public String all() {
		return strict() + " " + whole();
	}

	/** Finds what has all words, with slips or without. */
	public String strict() {
		return join("+", WordReadings::strict);
	}

	/** Finds what has all words, be it in related words of other languages. */
	public String loose() {
		return join("+", WordReadings::loose);
	}

	/**
	 * Finds what has all words as they were typed. Of millions of names this finds most,
	 * and does not look through all their words for slips.
	 */
	public String plain() {
		return join("+", WordReadings::quick);
	}

	/** Finds what has some of the words, and puts first what has all. */
	public String some() {
		return "(%s)^%s %s %s".formatted(loose(), ALL, join("", WordReadings::cheap), whole());
	}

	private String join(String sign, Function<WordReadings, Reading> reading) {
		return this.words.stream().map((word) -> sign + reading.apply(word).lucene()).collect(Collectors.joining(" "));
	}

	private String whole() {
		String phrase = "\"" + String.join(" ", this.tokens) + "\"";
		return "acronym:%1$s^%2$s name:%1$s^%2$s %1$s^%3$s %4$s".formatted(phrase, EXACT, ALL, acronymWithSlips());
	}

	/** A slip in an acronym comes before one in a word among others. */
	private String acronymWithSlips() {
		boolean perhaps = this.words.size() == 1 && !this.words.getFirst().forgiving().isEmpty();
		return perhaps ? "acronym:%s^%s".formatted(Reading.any(this.words.getFirst().forgiving()).lucene(), SLIP) : "";
	}

	/** The name that answers best, the first of several that answer alike. */
	public String best(Collection<String> names) {
		Map<String, Double> worth = new LinkedHashMap<>();
		names.forEach((name) -> worth.put(name, worth(name)));
		return Collections.max(worth.entrySet(), Map.Entry.comparingByValue()).getKey();
	}

	private double worth(String name) {
		List<String> others = Token.texts(name);
		double worth = this.loose.stream().mapToDouble((word) -> word.worth(others)).sum();
		double alike = name.toLowerCase(Locale.ROOT).contains(this.typed) ? 1 : 0;
		double whole = (Collections.indexOfSubList(others, this.tokens) >= 0) ? ALL / others.size() : 0;
		return worth + alike + whole;
	}

	/**
	 * How far a name is from the text: 0 if it is the same up to signs, 1 if it goes on
	 * from it, 2 if it has all words, 3 if it has them with slips.
	 */
	public int distance(String name) {
		List<String> others = Token.texts(name);
		String begun = String.join("", this.tokens);
		String other = String.join("", others);
		return other.equals(begun) ? 0 : other.startsWith(begun) ? 1 : hasAll(others) ? 2 : 3;
	}

	private boolean hasAll(List<String> others) {
		return this.words.stream().allMatch((word) -> Reading.any(word.plain()).worth(others) > 0);
	}

}
