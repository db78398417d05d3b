package org.coopgraph.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Country;
import org.coopgraph.country.CountryRepository;
import org.coopgraph.country.Region;
import org.coopgraph.country.RegionRepository;
import org.coopgraph.graphql.BadRequestException;
import org.coopgraph.graphql.SearchText;
import org.coopgraph.sector.Sector;
import org.coopgraph.sector.SectorRepository;
import org.springframework.stereotype.Component;

/** Understands the ids and bare keys in a filter, and refuses those that name nothing. */
@Component
class FilterKeys {

	private final CountryRepository countries;

	private final RegionRepository regions;

	private final SectorRepository sectors;

	FilterKeys(CountryRepository countries, RegionRepository regions, SectorRepository sectors) {
		this.countries = countries;
		this.regions = regions;
		this.sectors = sectors;
	}

	/**
	 * The filter with codes of countries and ids of regions and sectors.
	 * @throws BadRequestException if a key is unknown, a range begins after its end, a
	 * place is not on the map or a text holds nothing to look for
	 */
	OrganisationFilter resolve(@Nullable OrganisationFilter filter) {
		if (filter == null) {
			return OrganisationFilter.ALL;
		}
		check(filter);
		return new OrganisationFilter(filter.roles(), filter.types(),
				resolve("country", filter.countries(), this.countries::byKey, Country::code),
				resolve("region", filter.regions(), this.regions::byKey, Region::id),
				resolve("sector", filter.sectors(), this.sectors::byKey, Sector::id), filter.founded(),
				filter.crossSector(), filter.international(), filter.within(), filter.near(), filter.text());
	}

	private static <T> @Nullable List<String> resolve(String kind, @Nullable List<String> keys,
			Function<String, @Nullable T> find, Function<T, String> value) {
		if (keys == null) {
			return null;
		}
		List<String> values = new ArrayList<>();
		for (String key : keys) {
			T found = find.apply(key);
			if (found == null) {
				throw new BadRequestException("There is no %s \"%s\" in this graph.".formatted(kind,
						key.substring(0, Math.min(key.length(), 80))));
			}
			values.add(value.apply(found));
		}
		return values.stream().distinct().sorted().toList();
	}

	private static void check(OrganisationFilter filter) {
		checkRange(filter.founded());
		if (filter.within() != null) {
			filter.within().check();
		}
		if (filter.near() != null) {
			filter.near().check();
		}
		if (filter.text() != null) {
			SearchText.required(filter.text());
		}
	}

	private static void checkRange(@Nullable YearRange range) {
		if (range != null && range.from() != null && range.to() != null && range.from() > range.to()) {
			throw new BadRequestException(
					"The founding range begins in %d, after it ends in %d.".formatted(range.from(), range.to()));
		}
	}

}
