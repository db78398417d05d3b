package org.coopgraph.fulltext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How well names and sentences match a text.
 *
 * @param plain each word as it was typed
 * @param loose each word in all interpretations
 */
record NameSimilarity(WholeName name, List<String> tokens, String typed, QueryWords words, List<Interpretation> plain,
		List<Interpretation> loose) {

	private static final double ALL = 100;

	static NameSimilarity of(WholeName name, List<String> tokens, QueryWords words) {
		return new NameSimilarity(name, tokens, String.join("", tokens), words, words.each(WordInterpretations::typed),
				words.each(WordInterpretations::loose));
	}

	ReadText best(Collection<ReadText> names) {
		return first(names, this::score);
	}

	/** The sentence with most of the words, the first of several such. */
	ReadText bestSentence(Collection<ReadText> sentences) {
		List<Interpretation> described = this.words.each(WordInterpretations::described);
		return first(sentences, (sentence) -> score(described, sentence));
	}

	private static ReadText first(Collection<ReadText> texts, ToDoubleFunction<ReadText> score) {
		Iterator<ReadText> others = texts.iterator();
		ReadText first = others.next();
		for (double most = score.applyAsDouble(first); others.hasNext();) {
			ReadText other = others.next();
			double points = score.applyAsDouble(other);
			first = (points > most) ? other : first;
			most = Math.max(points, most);
		}
		return first;
	}

	ReadText nearest(Collection<ReadText> names) {
		List<ReadText> nearest = new ArrayList<>();
		int least = Integer.MAX_VALUE;
		for (ReadText name : names) {
			int distance = distance(name);
			if (distance < least) {
				nearest.clear();
				least = distance;
			}
			if (distance == least) {
				nearest.add(name);
			}
		}
		return (nearest.size() == 1) ? nearest.getFirst() : best(nearest);
	}

	private double score(ReadText name) {
		List<String> others = name.tokens();
		double alike = name.text().toLowerCase(Locale.ROOT).contains(this.name.typed()) ? 1 : 0;
		double whole = (Collections.indexOfSubList(others, this.tokens) >= 0) ? ALL / others.size() : 0;
		double same = isSame(name) ? ALL : 0;
		return score(this.loose, name) + alike + whole + same;
	}

	private static double score(List<Interpretation> words, ReadText text) {
		return words.stream().mapToDouble((word) -> word.score(text.tokens())).sum();
	}

	int distance(ReadText name) {
		return isSame(name) ? 0 : name.joined().startsWith(this.typed) ? 1 : hasAll(name.tokens()) ? 2 : 3;
	}

	/** Whether a name begins with the text. */
	boolean isBeginningOf(ReadText name) {
		return isSame(name) || name.joined().startsWith(this.typed);
	}

	private boolean isSame(ReadText name) {
		return this.name.keys().contains(name.joined());
	}

	private boolean hasAll(List<String> others) {
		for (Interpretation word : this.plain) {
			if (word.score(others) == 0) {
				return false;
			}
		}
		return true;
	}

}
