package org.coopgraph.organisation.filter;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Countries;
import org.coopgraph.country.Region;
import org.coopgraph.country.Regions;
import org.coopgraph.entity.SearchText;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.sector.Sector;
import org.coopgraph.sector.Sectors;
import org.springframework.stereotype.Component;

/** Understands the ids and bare keys in a filter, and refuses those that name nothing. */
@Component
public class FilterResolver {

	private final Countries countries;

	private final Regions regions;

	private final Sectors sectors;

	FilterResolver(Countries countries, Regions regions, Sectors sectors) {
		this.countries = countries;
		this.regions = regions;
		this.sectors = sectors;
	}

	/**
	 * The filter with codes of countries and ids of regions and sectors, the same for all
	 * filters that demand the same.
	 * @throws BadRequestException if a key is unknown, a list or a text is too long, a
	 * range begins after its end or a place is not on the map
	 */
	public OrganisationFilter resolve(@Nullable OrganisationFilter filter) {
		if (filter == null) {
			return OrganisationFilter.ALL;
		}
		check(filter);
		return new OrganisationFilter(FilterValues.of("roles", filter.roles()),
				FilterValues.of("types", filter.types()),
				resolve("countries", filter.countries(), "country", this.countries::code),
				resolve("regions", filter.regions(), "region", this::region),
				resolve("sectors", filter.sectors(), "sector", this::sector), filter.founded(), filter.crossSector(),
				filter.international(), filter.within(), filter.near(), text(filter.text()));
	}

	private @Nullable String region(String key) {
		Region region = this.regions.byKey(key);
		return (region != null) ? region.id() : null;
	}

	private @Nullable String sector(String key) {
		Sector sector = this.sectors.byKey(key);
		return (sector != null) ? sector.id() : null;
	}

	private static @Nullable List<String> resolve(String field, @Nullable List<String> keys, String kind,
			Function<String, @Nullable String> find) {
		List<String> given = FilterValues.of(field, keys);
		return (given == null) ? null
				: FilterValues.of(field, given.stream().map((key) -> require(kind, key, find)).toList());
	}

	private static String require(String kind, String key, Function<String, @Nullable String> find) {
		String found = find.apply(key);
		if (found == null) {
			throw new BadRequestException("There is no %s \"%s\" in this graph.".formatted(kind,
					key.substring(0, Math.min(key.length(), 80))));
		}
		return found;
	}

	/** A text without a word does not restrict. */
	private static @Nullable String text(@Nullable String text) {
		return (text == null || SearchText.isBlank(SearchText.limited(text))) ? null : text;
	}

	private static void check(OrganisationFilter filter) {
		checkRange(filter.founded());
		if (filter.within() != null) {
			filter.within().check();
		}
		if (filter.near() != null) {
			filter.near().check();
		}
	}

	private static void checkRange(@Nullable YearRange range) {
		if (range != null && range.from() != null && range.to() != null && range.from() > range.to()) {
			throw new BadRequestException(
					"The range founded starts in %s, after its end in %s; from must not be greater than to."
						.formatted(range.from(), range.to()));
		}
	}

}
