package org.coopgraph.organisation.filter;

import java.util.List;

/**
 * A text that names of organisations contain.
 *
 * @param curated the ids of the organisations with all its words among those in memory:
 * at most the 1,001 best of the Alliance, and all cooperatives of registers
 * @param all whether these are all in memory
 * @param affiliates whether the names of affiliates are searched, too
 */
public record TextFilter(String text, List<String> curated, boolean all, boolean affiliates) {

	/** The largest number of the Alliance's organisations that a list of a text shows. */
	public static final int MOST = 1000;

	/** Whether no other organisations have the words. */
	public boolean isComplete() {
		return !this.affiliates && this.all;
	}

	boolean selectsNothing() {
		return this.curated.isEmpty() && !this.affiliates;
	}

	/** The same for all texts whose statements differ only in parameters. */
	TextFilter withoutParameters() {
		return new TextFilter("", List.of(), true, this.affiliates);
	}

}
