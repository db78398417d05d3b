package org.coopgraph.synthetic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.coopgraph.dataset.OrganisationFiles;
import org.coopgraph.dataset.ReferenceDataFiles;
import org.coopgraph.dataset.RegisterFiles;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;

/** The real organisations, countries and sectors to which synthetic affiliates refer. */
final class RealOrganisations {

	static final String OTHER_COUNTRY = "%s is not based in %s; an affiliate must be based in the country of the organisation it is affiliated to";

	private static final String MISSING = "%s does not exist; no row has this id";

	private static final List<DataFile> FILES = List.of(OrganisationFiles.ALLIANCE, OrganisationFiles.BODIES,
			OrganisationFiles.MEMBERS, RegisterFiles.COOPERATIVES);

	private final List<RealOrganisation> organisations;

	private final Map<String, Integer> indexes = new HashMap<>();

	private final Map<String, String> regionsByCountry = new HashMap<>();

	private final Set<String> sectors = new HashSet<>();

	RealOrganisations(Map<String, List<Map<String, Object>>> dataset) {
		this.organisations = FILES.stream().flatMap((file) -> rows(dataset, file)).map(RealOrganisation::of).toList();
		this.organisations.forEach((organisation) -> this.indexes.put(organisation.id(), this.indexes.size()));
		rows(dataset, ReferenceDataFiles.COUNTRIES).forEach((country) -> this.regionsByCountry
			.put(String.valueOf(country.get("id")), String.valueOf(country.get("region"))));
		rows(dataset, ReferenceDataFiles.SECTORS)
			.forEach((sector) -> this.sectors.add(String.valueOf(sector.get("id"))));
	}

	private static Stream<Map<String, Object>> rows(Map<String, List<Map<String, Object>>> dataset, DataFile file) {
		return dataset.getOrDefault(file.name(), List.of()).stream();
	}

	List<RealOrganisation> all() {
		return this.organisations;
	}

	/** The id of a row, or of the real organisation with the complement as its index. */
	String id(int rowOrComplement) {
		return (rowOrComplement < 0) ? this.organisations.get(~rowOrComplement).id()
				: SyntheticRows.id(rowOrComplement);
	}

	/** The id of the region of a country. */
	String region(String country) {
		return this.regionsByCountry.getOrDefault(country, "");
	}

	/** Checks that the country and the sectors of a row exist. */
	void check(AffiliateRow row, Violations violations) {
		if (!this.regionsByCountry.containsKey(row.country())) {
			row.addViolation("country", MISSING.formatted(row.country()), violations);
		}
		row.sectors()
			.stream()
			.filter((sector) -> !this.sectors.contains(sector))
			.forEach((sector) -> row.addViolation("sectors", MISSING.formatted(sector), violations));
	}

	/**
	 * The index of the organisation to which a row is affiliated; -1 if there is a
	 * violation.
	 */
	int affiliatedTo(AffiliateRow row, Violations violations) {
		Integer index = this.indexes.get(row.affiliatedTo());
		if (index == null) {
			row.addViolation("affiliatedTo", MISSING.formatted(row.affiliatedTo()), violations);
			return -1;
		}
		if (!row.country().equals(this.organisations.get(index).country())) {
			row.addViolation("affiliatedTo", OTHER_COUNTRY.formatted(row.affiliatedTo(), row.country()), violations);
		}
		return index;
	}

}
