package org.coopgraph.fulltext;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

import org.springframework.util.function.SingletonSupplier;

/** One way to understand what somebody typed. */
sealed interface Interpretation {

	/** As Lucene's query language says it; a token is quoted or escaped. */
	String lucene();

	/**
	 * What it is worth that a text has these tokens; 0 if the reading does not fit it.
	 */
	double worth(List<String> tokens);

	static Interpretation phrase(double weight, String... tokens) {
		return new Phrase(List.of(tokens), weight);
	}

	static Interpretation any(Collection<? extends Interpretation> readings) {
		return new Any(List.copyOf(readings));
	}

	static Interpretation all(double weight, Interpretation... readings) {
		return new All(Arrays.asList(readings), weight);
	}

	/** Tokens that stand one after the other. */
	record Phrase(List<String> tokens, double weight) implements Interpretation {

		@Override
		public String lucene() {
			return "\"%s\"^%s".formatted(String.join(" ", this.tokens), this.weight);
		}

		@Override
		public double worth(List<String> tokens) {
			return (Collections.indexOfSubList(tokens, this.tokens) >= 0) ? this.weight : 0;
		}

	}

	/** A token that begins so. */
	record Prefix(String token, double weight) implements Interpretation {

		@Override
		public String lucene() {
			return escape(this.token) + "*^" + this.weight;
		}

		@Override
		public double worth(List<String> tokens) {
			return tokens.stream().anyMatch((token) -> token.startsWith(this.token)) ? this.weight : 0;
		}

	}

	/** A token with a letter or two that are wrong, missing, too many or swapped. */
	record Slip(String token, int letters, double weight,
			Supplier<CharacterRunAutomaton> fits) implements Interpretation {

		static Slip of(String token, int letters, double weight) {
			return new Slip(token, letters, weight, SingletonSupplier.of(() -> fits(token, letters)));
		}

		private static CharacterRunAutomaton fits(String token, int letters) {
			var automaton = new LevenshteinAutomata(token, true).toAutomaton(letters);
			return new CharacterRunAutomaton(
					Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
		}

		/** For each property an automaton is built, which costs more than all else. */
		@Override
		public String lucene() {
			return "(name:%1$s~%2$d foldedNames:%1$s~%2$d)^%3$s".formatted(escape(this.token), this.letters,
					this.weight);
		}

		@Override
		public double worth(List<String> tokens) {
			return tokens.stream().anyMatch((token) -> this.fits.get().run(token)) ? this.weight : 0;
		}

	}

	/** Every one of several readings. */
	record All(List<Interpretation> readings, double weight) implements Interpretation {

		@Override
		public String lucene() {
			return this.readings.stream()
				.map((reading) -> "+" + reading.lucene())
				.collect(Collectors.joining(" ", "(", ")^" + this.weight));
		}

		@Override
		public double worth(List<String> tokens) {
			return this.readings.stream().allMatch((reading) -> reading.worth(tokens) > 0) ? this.weight : 0;
		}

	}

	/** The best of several readings. */
	record Any(List<Interpretation> readings) implements Interpretation {

		@Override
		public String lucene() {
			return this.readings.stream().map(Interpretation::lucene).collect(Collectors.joining(" ", "(", ")"));
		}

		@Override
		public double worth(List<String> tokens) {
			return this.readings.stream().mapToDouble((reading) -> reading.worth(tokens)).max().orElse(0);
		}

	}

	private static String escape(String token) {
		return token.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "\\\\$0");
	}

}
