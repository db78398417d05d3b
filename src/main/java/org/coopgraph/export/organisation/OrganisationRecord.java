package org.coopgraph.export.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.EntityId;
import org.coopgraph.organisation.Location;
import org.coopgraph.organisation.Organisation;

/**
 * An organisation with all that its row gives.
 *
 * @param membership the properties of its membership; null where it is no member
 * @param entry what a register says of it
 * @param terms how the data of the organisation are to be named
 * @param sourceIds the sources of all that no other source backs
 * @param sourceAddresses the addresses of all its sources
 */
record OrganisationRecord(Organisation organisation, @Nullable Row membership, RegisterEntry entry, Terms terms,
		List<String> sourceIds, List<String> sourceAddresses) {

	String id() {
		return this.organisation.id();
	}

	/** The code of its country; a word where it belongs to no one country. */
	@Nullable String country() {
		return this.organisation.international() ? "international" : this.organisation.seat().countryCode();
	}

	/** The keys of its sectors; a word where it serves all. */
	List<String> sectors() {
		return this.organisation.crossSector() ? List.of("all") : keys(this.organisation.sectorIds());
	}

	@Nullable Location location() {
		return this.organisation.location();
	}

	@Nullable String membership(String property) {
		return (this.membership != null) ? this.membership.text(property) : null;
	}

	/** Its columns that have a value, by their names. */
	Map<String, Object> values() {
		return values(OrganisationColumn.ALL.stream());
	}

	/** Those of some columns that have a value, by their names. */
	Map<String, Object> values(Stream<OrganisationColumn> columns) {
		Map<String, Object> values = new LinkedHashMap<>();
		columns.filter((column) -> column.hasValue(this))
			.forEach((column) -> values.put(column.name(), Objects.requireNonNull(column.value().apply(this))));
		return values;
	}

	/** Ids without the part that all ids of their kind have. */
	static List<String> keys(List<String> ids) {
		return ids.stream().map(OrganisationRecord::key).toList();
	}

	static String key(String id) {
		return id.substring(EntityId.prefix(id).length());
	}

}
