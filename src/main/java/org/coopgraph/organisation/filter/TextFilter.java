package org.coopgraph.organisation.filter;

import java.util.List;

/**
 * A text that names of organisations contain.
 *
 * @param curated the ids of the organisations with all its words among those in memory,
 * at most the 1,001 best
 * @param affiliates whether the names of affiliates are searched, too
 */
public record TextFilter(String text, List<String> curated, boolean affiliates) {

	/** The largest number of organisations that a list of a text shows. */
	public static final int MOST = 1000;

	/** Whether no other organisations have the words. */
	public boolean isComplete() {
		return !this.affiliates && this.curated.size() <= MOST;
	}

	boolean selectsNothing() {
		return this.curated.isEmpty() && !this.affiliates;
	}

	/** The same for all texts whose statements differ only in parameters. */
	TextFilter withoutParameters() {
		return new TextFilter("", List.of(), this.affiliates);
	}

}
