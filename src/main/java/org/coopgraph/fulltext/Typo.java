package org.coopgraph.fulltext;

import java.util.List;

/**
 * A token with one or two letters that are wrong, missing, added or swapped.
 *
 * @param edits the largest edit distance
 */
record Typo(String token, int edits, double weight) implements Interpretation {

	/** Lucene builds an automaton for each property, so there are only two of them. */
	@Override
	public String lucene() {
		return "(name:%1$s~%2$d foldedNames:%1$s~%2$d)^%3$s".formatted(Interpretation.escape(this.token), this.edits,
				this.weight);
	}

	@Override
	public double score(List<String> tokens) {
		return tokens.stream().anyMatch((token) -> EditDistance.between(this.token, token, this.edits) <= this.edits)
				? this.weight : 0;
	}

}
