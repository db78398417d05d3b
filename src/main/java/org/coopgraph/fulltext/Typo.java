package org.coopgraph.fulltext;

import java.util.List;
import java.util.function.Supplier;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

import org.springframework.util.function.SingletonSupplier;

/**
 * A token with one or two letters that are wrong, missing, added or swapped.
 *
 * @param edits the largest edit distance
 */
record Typo(String token, int edits, double weight,
		Supplier<CharacterRunAutomaton> automaton) implements Interpretation {

	static Typo of(String token, int edits, double weight) {
		return new Typo(token, edits, weight, SingletonSupplier.of(() -> automaton(token, edits)));
	}

	private static CharacterRunAutomaton automaton(String token, int edits) {
		var automaton = new LevenshteinAutomata(token, true).toAutomaton(edits);
		return new CharacterRunAutomaton(Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
	}

	/** Lucene builds an automaton for each property, so there are only two of them. */
	@Override
	public String lucene() {
		return "(name:%1$s~%2$d foldedNames:%1$s~%2$d)^%3$s".formatted(Interpretation.escape(this.token), this.edits,
				this.weight);
	}

	@Override
	public double score(List<String> tokens) {
		return tokens.stream().anyMatch((token) -> this.automaton.get().run(token)) ? this.weight : 0;
	}

}
