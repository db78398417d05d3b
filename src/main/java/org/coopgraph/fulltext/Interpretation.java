package org.coopgraph.fulltext;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A way to interpret typed words. */
sealed interface Interpretation
		permits Interpretation.Phrase, Interpretation.Prefix, Typo, Interpretation.All, Interpretation.Any {

	/** In Lucene's query language; tokens are quoted or escaped. */
	String lucene();

	/** The score of a text that matches. */
	double weight();

	/** The score of a text with these tokens, 0 if the interpretation does not match. */
	double score(List<String> tokens);

	static Interpretation phrase(double weight, String... tokens) {
		return new Phrase(List.of(tokens), weight);
	}

	static Interpretation any(Collection<? extends Interpretation> interpretations) {
		return new Any(List.copyOf(interpretations));
	}

	static Interpretation all(double weight, Interpretation... interpretations) {
		return new All(Arrays.asList(interpretations), weight);
	}

	/** Tokens one after the other. */
	record Phrase(List<String> tokens, double weight) implements Interpretation {

		@Override
		public String lucene() {
			return "\"%s\"^%s".formatted(String.join(" ", this.tokens), this.weight);
		}

		@Override
		public double score(List<String> tokens) {
			return (Collections.indexOfSubList(tokens, this.tokens) >= 0) ? this.weight : 0;
		}

	}

	/** A token with this beginning. */
	record Prefix(String token, double weight) implements Interpretation {

		@Override
		public String lucene() {
			return escape(this.token) + "*^" + this.weight;
		}

		@Override
		public double score(List<String> tokens) {
			for (String token : tokens) {
				if (token.startsWith(this.token)) {
					return this.weight;
				}
			}
			return 0;
		}

	}

	/** All of several interpretations. */
	record All(List<Interpretation> interpretations, double weight) implements Interpretation {

		@Override
		public String lucene() {
			return this.interpretations.stream()
				.map((interpretation) -> "+" + interpretation.lucene())
				.collect(Collectors.joining(" ", "(", ")^" + this.weight));
		}

		@Override
		public double score(List<String> tokens) {
			for (Interpretation interpretation : this.interpretations) {
				if (interpretation.score(tokens) == 0) {
					return 0;
				}
			}
			return this.weight;
		}

	}

	/** The best of several interpretations. */
	record Any(List<Interpretation> interpretations) implements Interpretation {

		@Override
		public double weight() {
			return this.interpretations.stream().mapToDouble(Interpretation::weight).max().orElse(0);
		}

		@Override
		public String lucene() {
			return this.interpretations.stream().map(Interpretation::lucene).collect(Collectors.joining(" ", "(", ")"));
		}

		@Override
		public double score(List<String> tokens) {
			double best = 0;
			for (Interpretation interpretation : this.interpretations) {
				if (interpretation.weight() > best) {
					best = Math.max(best, interpretation.score(tokens));
				}
			}
			return best;
		}

	}

	static String escape(String token) {
		return token.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "\\\\$0");
	}

}
