package org.coopgraph.organisation.filter;

import java.util.List;

/**
 * A text that names of organisations contain.
 *
 * @param curated the ids of the organisations with all its words among those in memory,
 * best first
 * @param affiliates whether the names of affiliates are searched, too
 */
public record TextFilter(String text, List<String> curated, boolean affiliates) {

	boolean selectsNothing() {
		return this.curated.isEmpty() && !this.affiliates;
	}

	/** The same for all texts whose statements differ only in parameters. */
	TextFilter withoutParameters() {
		return new TextFilter("", List.of(), this.affiliates);
	}

}
