package org.coopgraph.cypher;

import java.util.List;

/** Labels and properties that only the service needs, beside what the graph states. */
public final class HelperNames {

	public static final List<String> LABELS = List.of("Statistics", "Dataset");

	public static final List<String> PROPERTY_KEYS = List.of("nameRank", "sortName", "foundedAscending", "countryCode",
			"regionId", "sectorId", "sectorIds", "federationId", "searchKeys", "foldedNames", "organisations",
			"foundingYears", "foundingCounts", "corners", "labels", "labelCounts", "types", "typeCounts", "loadedAt",
			"version", "synthetic");

	private HelperNames() {
	}

}
