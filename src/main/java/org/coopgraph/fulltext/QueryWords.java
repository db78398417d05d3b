package org.coopgraph.fulltext;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a typed text that carry a meaning.
 *
 * @param several whether there are several words with a meaning
 */
record QueryWords(List<WordInterpretations> interpretations, boolean several) {

	/** Lucene takes 1024 clauses, and a typo may become fifty for each property. */
	private static final int MOST_TOKENS_WITH_TYPOS = 6;

	/** In longer texts the automata for two typos take too long to build. */
	private static final int MOST_LETTERS_WITH_TWO_TYPOS = 60;

	/**
	 * The words of a text.
	 * @param apart the same, with two letters for each umlaut
	 */
	static QueryWords of(FoldedText text, FoldedText apart) {
		List<Word> words = Umlauts.spelt(Word.of(text), Word.of(apart));
		List<Word> meaningful = words.stream().filter((word) -> !word.isSmall()).toList();
		List<Word> chosen = meaningful.isEmpty() ? words : meaningful;
		return new QueryWords(interpretations(chosen), chosen.size() > 1 && !chosen.getFirst().isSmall());
	}

	private static List<WordInterpretations> interpretations(List<Word> words) {
		int typos = typos(words);
		return IntStream.range(0, words.size()).mapToObj((index) -> {
			boolean last = index == words.size() - 1;
			return (typos > 0) ? WordInterpretations.of(words.get(index), last, typos)
					: WordInterpretations.literal(words.get(index), last);
		}).toList();
	}

	/** How many typos a word may have. */
	private static int typos(List<Word> words) {
		if (words.stream().mapToInt((word) -> word.tokens().size()).sum() > MOST_TOKENS_WITH_TYPOS) {
			return 0;
		}
		int letters = words.stream().mapToInt((word) -> word.joined().length()).sum();
		return (letters > MOST_LETTERS_WITH_TWO_TYPOS) ? 1 : 2;
	}

	/** Whether there is a single word, in which typos are searched. */
	boolean isOneWithTypos() {
		return this.interpretations.size() == 1 && !this.interpretations.getFirst().typos().isEmpty();
	}

	/** Interprets a word without typos; one of several has to be distinctive. */
	Function<WordInterpretations, Interpretation> withoutTypos() {
		return this.several ? WordInterpretations::distinctive : WordInterpretations::cheap;
	}

	/** Each word in an interpretation. */
	List<Interpretation> each(Function<WordInterpretations, Interpretation> interpretation) {
		return this.interpretations.stream().map(interpretation).toList();
	}

	/** A query for names with all words, each in an interpretation. */
	String all(Function<WordInterpretations, Interpretation> interpretation) {
		return this.interpretations.stream()
			.map((word) -> "+" + interpretation.apply(word).lucene())
			.collect(Collectors.joining(" "));
	}

}
