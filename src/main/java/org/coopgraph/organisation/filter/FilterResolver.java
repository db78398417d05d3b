package org.coopgraph.organisation.filter;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Countries;
import org.coopgraph.country.Region;
import org.coopgraph.country.Regions;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.organisation.CuratedOrganisations;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.coopgraph.organisation.filter.ValuePredicate.Flag;
import org.coopgraph.sector.Sector;
import org.coopgraph.sector.Sectors;
import org.springframework.stereotype.Component;

/** Finds the countries, regions and sectors that the keys of a filter name. */
@Component
public class FilterResolver {

	private static final ResolvedFilter OF_THE_ALLIANCE = ResolvedFilter.ALL.with(Criterion.ROLE,
			new AnyOf(List.copyOf(EnumSet.complementOf(EnumSet.of(OrganisationRole.COOPERATIVE)))));

	private final Countries countries;

	private final Regions regions;

	private final Sectors sectors;

	private final TextFilters texts;

	private final CuratedOrganisations organisations;

	FilterResolver(Countries countries, Regions regions, Sectors sectors, TextFilters texts,
			CuratedOrganisations organisations) {
		this.organisations = organisations;
		this.countries = countries;
		this.regions = regions;
		this.sectors = sectors;
		this.texts = texts;
	}

	/**
	 * Resolves a filter to codes of countries and ids of regions and sectors.
	 * @throws BadRequestException if a key is unknown, a list or a text is too long, a
	 * range begins after its end or a place is not on the map
	 */
	public ResolvedFilter resolve(@Nullable OrganisationFilter filter) {
		if (filter == null) {
			return ofRoles(null);
		}
		filter.check();
		ResolvedFilter criteria = ofRoles(filter.roles()).with(Criterion.TYPE, anyOf(Criterion.TYPE, filter.types()))
			.with(Criterion.COUNTRY, resolve(Criterion.COUNTRY, filter.countries(), this.countries::code))
			.with(Criterion.REGION, resolve(Criterion.REGION, filter.regions(), this::region))
			.with(Criterion.SECTOR, resolve(Criterion.SECTOR, filter.sectors(), this::sector))
			.with(Criterion.FOUNDED, filter.founded())
			.with(Criterion.CROSS_SECTOR, flag(filter.crossSector()))
			.with(Criterion.INTERNATIONAL, flag(filter.international()));
		return new ResolvedFilter(criteria.predicates(), filter.within(), filter.near(),
				this.texts.of(filter.text(), criteria));
	}

	/**
	 * The filter for organisations in any of some roles; without roles, in all but that
	 * of cooperatives of national registers, which are not of the Alliance.
	 */
	public ResolvedFilter ofRoles(@Nullable List<OrganisationRole> roles) {
		return (roles == null) ? ofTheAlliance()
				: ResolvedFilter.ALL.with(Criterion.ROLE, anyOf(Criterion.ROLE, roles));
	}

	private ResolvedFilter ofTheAlliance() {
		return this.organisations.haveCooperatives() ? OF_THE_ALLIANCE : ResolvedFilter.ALL;
	}

	private @Nullable String region(String key) {
		Region region = this.regions.byKey(key);
		return (region != null) ? region.id() : null;
	}

	private @Nullable String sector(String key) {
		Sector sector = this.sectors.byKey(key);
		return (sector != null) ? sector.id() : null;
	}

	private static @Nullable ValuePredicate resolve(Criterion criterion, @Nullable List<String> keys,
			Function<String, @Nullable String> find) {
		List<String> distinct = FilterValues.of(criterion, keys);
		return (distinct == null) ? null
				: anyOf(criterion, distinct.stream().map((key) -> require(criterion, key, find)).toList());
	}

	private static String require(Criterion criterion, String key, Function<String, @Nullable String> find) {
		String found = find.apply(key);
		if (found == null) {
			throw new BadRequestException("There is no %s \"%s\" in this graph."
				.formatted(criterion.name().toLowerCase(Locale.ROOT), key.substring(0, Math.min(key.length(), 80))));
		}
		return found;
	}

	private static <T extends Comparable<? super T>> @Nullable ValuePredicate anyOf(Criterion criterion,
			@Nullable List<T> values) {
		List<T> distinct = FilterValues.of(criterion, values);
		return (distinct != null) ? new AnyOf(distinct) : null;
	}

	private static @Nullable ValuePredicate flag(@Nullable Boolean value) {
		return (value != null) ? new Flag(value) : null;
	}

}
