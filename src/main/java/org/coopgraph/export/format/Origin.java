package org.coopgraph.export.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where exported data come from.
 *
 * @param version that of the data set
 * @param base the address of the service, with a slash at its end; entities have their
 * addresses below it
 * @param registers the sentences that the licences of registers require
 */
public record Origin(String version, String base, List<String> registers) {

	/** How to name this data set. */
	public static final String ATTRIBUTION = "Coop Graph, after the sources that it names for each fact";

	/** The data are facts; beyond them, the terms of their sources hold. */
	public static final String LICENCE = "facts; beyond them, the terms of the sources";

	public Origin {
		base = base.replaceFirst("/*$", "/");
	}

	/** How to name all data of the data set. */
	public String attribution() {
		return Stream.concat(Stream.of(ATTRIBUTION), this.registers.stream()).collect(Collectors.joining(". "));
	}

	/** The address of an entity, at which the explorer shows it. */
	public String address(String id) {
		return this.base + id.replaceFirst(":", "/");
	}

	/** The page with the terms of the data. */
	public String licenceAddress() {
		return this.base + "documentation/export.md#attribution";
	}

	/** What a file says about all its data. */
	public Map<String, Object> description() {
		Map<String, Object> description = new LinkedHashMap<>();
		description.put("version", this.version);
		description.put("attribution", attribution());
		description.put("licence", LICENCE);
		description.put("licenceUrl", licenceAddress());
		return description;
	}

}
