package org.coopgraph.export.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.Location;
import org.coopgraph.organisation.Organisation;

/**
 * A column of organisations. Values are written as the files of a data set write them.
 *
 * @param type of its values; a list has keys or addresses without spaces
 * @param value null or an empty list where an organisation has none
 */
record OrganisationColumn(String name, Class<?> type, Function<OrganisationRecord, @Nullable Object> value) {

	static final List<OrganisationColumn> ALL = List.of(text("id", OrganisationRecord::id),
			ofOrganisation("name", Organisation::name), ofOrganisation("nameFr", Organisation::nameFr),
			ofOrganisation("nameEs", Organisation::nameEs),
			ofOrganisation("acronym", (organisation) -> organisation.acronyms().english()),
			ofOrganisation("acronymFr", (organisation) -> organisation.acronyms().french()),
			ofOrganisation("acronymEs", (organisation) -> organisation.acronyms().spanish()),
			ofOrganisation("role", (organisation) -> organisation.role().name()),
			ofOrganisation("type", (organisation) -> name(organisation.type())),
			text("country", OrganisationRecord::country),
			ofOrganisation("region", (organisation) -> key(organisation.seat().regionId())),
			ofOrganisation("city", Organisation::city), degrees("latitude", Location::latitude),
			degrees("longitude", Location::longitude),
			new OrganisationColumn("sectors", List.class, OrganisationRecord::sectors),
			new OrganisationColumn("founded", Integer.class, (row) -> row.organisation().founded()),
			ofOrganisation("website", Organisation::website),
			new OrganisationColumn("icaId", Integer.class, (row) -> row.organisation().icaId()),
			ofOrganisation("confidence", (organisation) -> name(organisation.confidence())),
			text("membershipCategory", (row) -> row.membership("category")),
			text("membershipSince", (row) -> row.membership("since")),
			text("membershipUntil", (row) -> row.membership("until")),
			text("membershipListedFrom", (row) -> row.membership("listedFrom")),
			text("membershipListedTo", (row) -> row.membership("listedTo")),
			text("register", (row) -> row.entry().register()), text("entry", (row) -> row.entry().property("entry")),
			text("ownership", (row) -> row.entry().ownership()),
			text("legalForm", (row) -> row.entry().property("legalForm")),
			text("sameAs", (row) -> row.entry().sameAs()),
			new OrganisationColumn("sources", List.class, (row) -> OrganisationRecord.keys(row.sourceIds())),
			new OrganisationColumn("sourceUrls", List.class, OrganisationRecord::sourceAddresses),
			text("attribution", (row) -> row.terms().attribution()), text("licence", (row) -> row.terms().licence()));

	private static OrganisationColumn text(String name, Function<OrganisationRecord, @Nullable Object> value) {
		return new OrganisationColumn(name, String.class, value);
	}

	private static OrganisationColumn ofOrganisation(String name, Function<Organisation, @Nullable Object> value) {
		return text(name, (row) -> value.apply(row.organisation()));
	}

	private static OrganisationColumn degrees(String name, Function<Location, Double> value) {
		return new OrganisationColumn(name, Double.class,
				(row) -> Optional.ofNullable(row.location()).map(value).orElse(null));
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static @Nullable String key(@Nullable String id) {
		return (id != null) ? OrganisationRecord.key(id) : null;
	}

	boolean hasValue(OrganisationRecord row) {
		Object found = this.value.apply(row);
		return found != null && !List.of().equals(found);
	}

}
