package org.coopgraph.organisation;

import java.util.List;
import java.util.Set;

/** What is read of the organisations of a list. */
public enum OrganisationColumns {

	/**
	 * The properties of the fields that suffice to name an organisation and its place.
	 */
	BRIEF,

	/**
	 * The whole node. Reading it at once costs less than reading its properties singly.
	 */
	ALL;

	private static final Set<String> BRIEF_FIELDS = Set.of("__typename", "id", "name", "role", "country", "region",
			"sectors");

	/** The properties of brief rows. */
	public static final List<String> BRIEF_PROPERTIES = List.of("id", "name", "nameFr", "nameEs", "sortName",
			"foundedAscending", "role", "countryCode", "regionId", "sectorIds");

	/** What the selected fields of organisations need. */
	public static OrganisationColumns of(Set<String> fields) {
		return BRIEF_FIELDS.containsAll(fields) ? BRIEF : ALL;
	}

}
