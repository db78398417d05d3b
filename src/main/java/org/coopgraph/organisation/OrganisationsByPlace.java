package org.coopgraph.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Organisations in the order of their names.
 *
 * @param byPlace by the code of a country, the id of a region or of a sector
 */
public record OrganisationsByPlace(List<Organisation> byName, Map<String, List<Organisation>> byPlace) {

	static OrganisationsByPlace of(List<Organisation> byName) {
		Map<String, List<Organisation>> byPlace = new HashMap<>();
		byName.forEach((organisation) -> places(organisation)
			.forEach((place) -> byPlace.computeIfAbsent(place, (_) -> new ArrayList<>()).add(organisation)));
		return new OrganisationsByPlace(byName, byPlace);
	}

	private static Stream<String> places(Organisation organisation) {
		return Stream.concat(
				Stream.of(organisation.seat().countryCode(), organisation.seat().regionId()).filter(Objects::nonNull),
				organisation.sectorIds().stream().distinct());
	}

	/**
	 * Those of a country, a region or a sector.
	 * @param key the code of a country, the id of a region or a sector
	 */
	public List<Organisation> of(String key) {
		return this.byPlace.getOrDefault(key, List.of());
	}

}
