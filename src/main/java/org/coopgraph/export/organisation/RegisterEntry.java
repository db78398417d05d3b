package org.coopgraph.export.organisation;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedLink;

/**
 * What a national register says of an organisation.
 *
 * @param links the relationships that lead away from the organisation
 */
record RegisterEntry(List<CuratedLink> links) {

	@Nullable String register() {
		return key("IN_REGISTER");
	}

	@Nullable String ownership() {
		return key("HAS_OWNERSHIP");
	}

	@Nullable String sameAs() {
		return key("SAME_AS");
	}

	/** A property of the entry. */
	@Nullable String property(String name) {
		return ofType("IN_REGISTER").findFirst().map((link) -> link.properties().text(name)).orElse(null);
	}

	private @Nullable String key(String type) {
		return ofType(type).findFirst().map((link) -> OrganisationRecord.key(link.to())).orElse(null);
	}

	private Stream<CuratedLink> ofType(String type) {
		return this.links.stream().filter((link) -> link.type().equals(type));
	}

}
