package org.coopgraph.organisation.filter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;

/**
 * Which organisations: lists are alternatives, fields are conjoined; null does not
 * restrict.
 */
public record OrganisationFilter(@Nullable List<OrganisationRole> roles, @Nullable List<OrganisationType> types,
		@Nullable List<String> countries, @Nullable List<String> regions, @Nullable List<String> sectors,
		@Nullable YearRange founded, @Nullable Boolean crossSector, @Nullable Boolean international,
		@Nullable BoundingBoxFilter within, @Nullable NearFilter near, @Nullable String text) {

	public static final OrganisationFilter ALL = new OrganisationFilter(null, null, null, null, null, null, null, null,
			null, null, null);

	public static OrganisationFilter inRoles(List<OrganisationRole> roles) {
		return new OrganisationFilter(roles, null, null, null, null, null, null, null, null, null, null);
	}

	/**
	 * As well in one of some countries, regions or sectors. Sectors of a filter do not
	 * narrow those of a parent: an organisation may be active in both.
	 */
	OrganisationFilter in(ListParent.Kind parent, List<String> keys) {
		return switch (parent) {
			case WORLD -> this;
			case COUNTRY ->
				new OrganisationFilter(this.roles, this.types, both(this.countries, keys), this.regions, this.sectors,
						this.founded, this.crossSector, this.international, this.within, this.near, this.text);
			case REGION ->
				new OrganisationFilter(this.roles, this.types, this.countries, both(this.regions, keys), this.sectors,
						this.founded, this.crossSector, this.international, this.within, this.near, this.text);
			case SECTOR -> new OrganisationFilter(this.roles, this.types, this.countries, this.regions,
					isEmpty(this.sectors) ? this.sectors : keys, this.founded, this.crossSector, this.international,
					this.within, this.near, this.text);
		};
	}

	private static List<String> both(@Nullable List<String> some, List<String> others) {
		return (some == null) ? others : others.stream().filter(some::contains).toList();
	}

	/** The same with another circle. */
	public OrganisationFilter within(NearFilter circle) {
		return new OrganisationFilter(this.roles, this.types, this.countries, this.regions, this.sectors, this.founded,
				this.crossSector, this.international, this.within, circle, this.text);
	}

	/** Whether a list is empty: any of nothing is nothing. */
	public boolean selectsNothing() {
		return Stream.of(Criterion.values()).map(this::demands).anyMatch(OrganisationFilter::isEmpty);
	}

	private static boolean isEmpty(@Nullable Object demand) {
		return demand instanceof List<?> values && values.isEmpty();
	}

	/** What is demanded of an organisation's value of a criterion, null for nothing. */
	public @Nullable Object demands(Criterion criterion) {
		return switch (criterion) {
			case COUNTRY -> this.countries;
			case REGION -> this.regions;
			case SECTOR -> this.sectors;
			case TYPE -> this.types;
			case ROLE -> this.roles;
			case CROSS_SECTOR -> this.crossSector;
			case INTERNATIONAL -> this.international;
			case FOUNDED -> this.founded;
		};
	}

	/** The same, without what is demanded of some criteria. */
	public OrganisationFilter without(Set<Criterion> criteria) {
		return new OrganisationFilter(criteria.contains(Criterion.ROLE) ? null : this.roles,
				criteria.contains(Criterion.TYPE) ? null : this.types,
				criteria.contains(Criterion.COUNTRY) ? null : this.countries,
				criteria.contains(Criterion.REGION) ? null : this.regions,
				criteria.contains(Criterion.SECTOR) ? null : this.sectors,
				criteria.contains(Criterion.FOUNDED) ? null : this.founded,
				criteria.contains(Criterion.CROSS_SECTOR) ? null : this.crossSector,
				criteria.contains(Criterion.INTERNATIONAL) ? null : this.international, this.within, this.near,
				this.text);
	}

	/** Only what is demanded of some criteria. */
	public OrganisationFilter only(Set<Criterion> criteria) {
		Set<Criterion> others = EnumSet.allOf(Criterion.class);
		others.removeAll(criteria);
		OrganisationFilter only = without(others);
		return new OrganisationFilter(only.roles, only.types, only.countries, only.regions, only.sectors, only.founded,
				only.crossSector, only.international, null, null, null);
	}

	/** Only the criteria by which organisations are counted in the statistics. */
	public OrganisationFilter counted() {
		return only(EnumSet.allOf(Criterion.class));
	}

	/**
	 * The same for all filters for which a statement is the same but for its parameters.
	 */
	public OrganisationFilter form() {
		return new OrganisationFilter(given(this.roles), given(this.types), given(this.countries), given(this.regions),
				given(this.sectors), (this.founded != null) ? this.founded.form() : null, this.crossSector,
				this.international, (this.within != null) ? BoundingBoxFilter.FORM : null,
				(this.near != null) ? NearFilter.FORM : null, (this.text != null) ? "" : null);
	}

	private static <T> @Nullable List<T> given(@Nullable List<T> values) {
		return (values != null) ? List.of() : null;
	}

	public boolean isOfPlace() {
		return this.within != null || this.near != null;
	}

}
