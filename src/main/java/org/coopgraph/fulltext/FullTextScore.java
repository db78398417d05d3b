package org.coopgraph.fulltext;

/** Bounds of the scores of hits. */
public final class FullTextScore {

	/** Higher than all scores of Lucene, lower than those of hits with all words. */
	public static final double ALL_WORDS = 1_000_000;

	/** Higher than all scores of entities of which only the description matches. */
	public static final double DESCRIBED = 0.001;

	private FullTextScore() {
	}

}
