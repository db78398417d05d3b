package org.coopgraph.synthetic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.coopgraph.dataset.OrganisationFiles;
import org.coopgraph.dataset.ReferenceDataFiles;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.Violations;

/** The rows of a data set that synthetic affiliates refer to. */
final class RealOrganisations {

	static final String ELSEWHERE = "%s is not based in %s; an affiliate is based in the country of what it is affiliated to";

	private static final List<DataFile> FILES = List.of(OrganisationFiles.ALLIANCE, OrganisationFiles.BODIES,
			OrganisationFiles.MEMBERS);

	private final List<Map<String, Object>> rows;

	private final Map<String, Integer> indexes = new HashMap<>();

	/** The ids of countries and sectors. */
	private final Set<String> spokes = new HashSet<>();

	private final Map<String, String> regions = new HashMap<>();

	RealOrganisations(Map<String, List<Map<String, Object>>> dataset) {
		this.rows = FILES.stream().flatMap((file) -> rows(dataset, file)).toList();
		this.rows.forEach((row) -> this.indexes.put(text(row, "id"), this.indexes.size()));
		Stream.of(ReferenceDataFiles.COUNTRIES, ReferenceDataFiles.SECTORS)
			.flatMap((file) -> rows(dataset, file))
			.forEach((row) -> this.spokes.add(text(row, "id")));
		rows(dataset, ReferenceDataFiles.COUNTRIES)
			.forEach((row) -> this.regions.put(text(row, "id"), text(row, "region")));
	}

	private static Stream<Map<String, Object>> rows(Map<String, List<Map<String, Object>>> dataset, DataFile file) {
		return dataset.getOrDefault(file.name(), List.of()).stream();
	}

	List<Map<String, Object>> rows() {
		return this.rows;
	}

	String id(int index) {
		return text(this.rows.get(index), "id");
	}

	String region(String country) {
		return this.regions.getOrDefault(country, "");
	}

	/** The country and the sectors of a synthetic affiliate exist. */
	void check(Row row, Violations violations) {
		requireSpoke(row, "country", text(row.values(), "country"), violations);
		SyntheticCheck.sectors(row.values()).forEach((id) -> requireSpoke(row, "sectors", id, violations));
	}

	private void requireSpoke(Row row, String column, String id, Violations violations) {
		if (!this.spokes.contains(id)) {
			row.addViolation(column, "%s does not exist; no row has this id".formatted(id), violations);
		}
	}

	/**
	 * Where the organisation stands that a row is affiliated to, as a number below zero.
	 */
	int affiliatedTo(Row row, String id, Violations violations) {
		Integer index = this.indexes.get(id);
		if (index == null) {
			row.addViolation("affiliatedTo", "%s does not exist; no row has this id".formatted(id), violations);
			return -1;
		}
		if (!text(row.values(), "country").equals(this.rows.get(index).get("country"))) {
			row.addViolation("affiliatedTo", ELSEWHERE.formatted(id, row.values().get("country")), violations);
		}
		return ~index;
	}

	private static String text(Map<String, Object> row, String column) {
		return String.valueOf(row.get(column));
	}

}
