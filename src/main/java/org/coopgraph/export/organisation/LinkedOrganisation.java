package org.coopgraph.export.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.coopgraph.export.format.Origin;
import org.coopgraph.organisation.Location;
import org.coopgraph.organisation.Organisation;

/** An organisation as a node of JSON-LD. */
record LinkedOrganisation(OrganisationRecord row, Origin origin) {

	/** Columns whose names are terms of the document; the others become nodes. */
	private static final Set<String> TERMS = Set.of("name", "nameFr", "nameEs", "acronym", "acronymFr", "acronymEs",
			"role", "website", "icaId", "confidence");

	private static final String ALLIANCE = "organisation:ica";

	Map<String, Object> node() {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@id", address());
		node.put("@type", List.of("schema:Organization", "org:Organization"));
		node.putAll(this.row.values(OrganisationColumn.ALL.stream().filter((column) -> TERMS.contains(column.name()))));
		put("founded", text(organisation().founded()), node);
		put("classification", text(organisation().type()), node);
		node.put("ACTIVE_IN", organisation().sectorIds().stream().map(this.origin::address).toList());
		addSite(node);
		addMembership(node);
		addEntry(node);
		node.put("source", this.row.sourceAddresses());
		return node;
	}

	private Organisation organisation() {
		return this.row.organisation();
	}

	private String address() {
		return this.origin.address(this.row.id());
	}

	private void addSite(Map<String, Object> node) {
		Map<String, Object> address = new LinkedHashMap<>();
		put("schema:addressLocality", organisation().city(), address);
		put("schema:addressCountry", organisation().seat().countryCode(), address);
		if (!address.isEmpty() || this.row.location() != null) {
			node.put("org:hasSite", site(address));
			node.put("schema:location", Map.of("@id", address() + "#site"));
		}
	}

	private Map<String, Object> site(Map<String, Object> address) {
		Map<String, Object> site = new LinkedHashMap<>();
		site.put("@id", address() + "#site");
		site.put("@type", List.of("org:Site", "schema:Place"));
		if (!address.isEmpty()) {
			address.put("@type", "schema:PostalAddress");
			site.put("schema:address", address);
		}
		put("schema:geo", point(this.row.location()), site);
		String country = organisation().seat().countryCode();
		put("schema:containedInPlace", (country != null) ? reference("country:" + country) : null, site);
		return site;
	}

	private static @Nullable Map<String, Object> point(@Nullable Location location) {
		return (location == null) ? null : Map.of("@type", "schema:GeoCoordinates", "schema:latitude",
				location.latitude(), "schema:longitude", location.longitude());
	}

	private void addMembership(Map<String, Object> node) {
		if (this.row.membership() != null) {
			node.put("MEMBER_OF", this.origin.address(ALLIANCE));
			node.put("schema:memberOf", reference(ALLIANCE));
			Map<String, Object> membership = new LinkedHashMap<>();
			membership.put("@type", "org:Membership");
			membership.put("org:organization", reference(ALLIANCE));
			put("category", this.row.membership("category"), membership);
			put("schema:startDate", this.row.membership("since"), membership);
			put("schema:endDate", this.row.membership("until"), membership);
			node.put("org:hasMembership", membership);
		}
	}

	/** What a register says, under its own licence. */
	private void addEntry(Map<String, Object> node) {
		RegisterEntry entry = this.row.entry();
		if (entry.register() != null) {
			node.put("IN_REGISTER", this.origin.address("register:" + entry.register()));
			put("schema:identifier", entry.property("entry"), node);
			put("schema:sameAs", (entry.sameAs() != null) ? reference("organisation:" + entry.sameAs()) : null, node);
			node.put("schema:creditText", this.row.terms().attribution());
			node.put("schema:license", this.row.terms().licence());
		}
	}

	private Map<String, String> reference(String id) {
		return Map.of("@id", this.origin.address(id));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static void put(String name, @Nullable Object value, Map<String, Object> node) {
		if (value != null) {
			node.put(name, value);
		}
	}

}
