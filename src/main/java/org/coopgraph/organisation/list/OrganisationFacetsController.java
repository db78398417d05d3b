package org.coopgraph.organisation.list;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Countries;
import org.coopgraph.country.Country;
import org.coopgraph.country.Regions;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.filter.FilterResolver;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.list.OrganisationFacets.CountryCount;
import org.coopgraph.organisation.list.OrganisationFacets.DecadeCount;
import org.coopgraph.organisation.list.OrganisationFacets.RegionCount;
import org.coopgraph.organisation.list.OrganisationFacets.SectorCount;
import org.coopgraph.organisation.list.OrganisationFacets.TypeCount;
import org.coopgraph.organisation.statistics.Facet;
import org.coopgraph.organisation.statistics.FacetKey;
import org.coopgraph.organisation.statistics.FacetKey.Count;
import org.coopgraph.organisation.statistics.FacetKey.Counts;
import org.coopgraph.sector.Sectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Numbers of the organisations of a list by country, region, sector, type and decade. */
@Controller
class OrganisationFacetsController {

	private final FacetCountRepository counts;

	private final CuratedCounts curated;

	private final Countries countries;

	private final Regions regions;

	private final Sectors sectors;

	private final FilterResolver filters;

	OrganisationFacetsController(FacetCountRepository counts, CuratedCounts curated, Countries countries,
			Regions regions, Sectors sectors, FilterResolver filters) {
		this.counts = counts;
		this.curated = curated;
		this.countries = countries;
		this.regions = regions;
		this.sectors = sectors;
		this.filters = filters;
	}

	@SchemaMapping
	OrganisationFacets facets(OrganisationConnection connection) {
		return new OrganisationFacets(connection.list());
	}

	@SchemaMapping
	CompletableFuture<List<CountryCount>> countries(OrganisationFacets facets, DataLoader<FacetKey, Counts> loader) {
		return counts(facets.by(Facet.COUNTRIES), loader).thenApply((counts) -> counts.map(this::ofCountry));
	}

	@SchemaMapping
	CompletableFuture<List<RegionCount>> regions(OrganisationFacets facets, DataLoader<FacetKey, Counts> loader) {
		return counts(facets.by(Facet.REGIONS), loader).thenApply((counts) -> counts.map(this::ofRegion));
	}

	@SchemaMapping
	CompletableFuture<List<SectorCount>> sectors(OrganisationFacets facets, DataLoader<FacetKey, Counts> loader) {
		return counts(facets.by(Facet.SECTORS), loader).thenApply((counts) -> counts.map(this::ofSector));
	}

	@SchemaMapping
	CompletableFuture<List<SectorCount>> sectors(Country country, @Argument List<OrganisationRole> roles,
			DataLoader<FacetKey, Counts> loader) {
		OrganisationList list = new OrganisationList(ListParent.of(country), this.filters.ofRoles(roles));
		return sectors(new OrganisationFacets(list), loader);
	}

	@SchemaMapping
	CompletableFuture<List<TypeCount>> types(OrganisationFacets facets, DataLoader<FacetKey, Counts> loader) {
		return counts(facets.by(Facet.TYPES), loader)
			.thenApply((counts) -> counts.map(OrganisationFacetsController::ofType));
	}

	@SchemaMapping
	CompletableFuture<List<DecadeCount>> decades(OrganisationFacets facets, DataLoader<FacetKey, Counts> loader) {
		return counts(facets.by(Facet.DECADES), loader)
			.thenApply((counts) -> counts.map(OrganisationFacetsController::ofDecade)
				.stream()
				.sorted(Comparator.comparing(DecadeCount::decade))
				.toList());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Bounds> bounds(OrganisationFacets facets,
			DataLoader<ListBounds.Key, ListBounds> loader) {
		return loader.load(new ListBounds.Key(facets.list())).thenApply(ListBounds::box);
	}

	private CompletableFuture<Counts> counts(FacetKey facet, DataLoader<FacetKey, Counts> loader) {
		return this.counts.ofStatistics(facet)
			.or(() -> this.curated.counts(facet))
			.map(CompletableFuture::completedFuture)
			.orElseGet(() -> loader.load(facet));
	}

	private CountryCount ofCountry(Count count) {
		return new CountryCount(this.countries.require(count.value()), count.organisations());
	}

	private RegionCount ofRegion(Count count) {
		return new RegionCount(this.regions.require(count.value()), count.organisations());
	}

	private SectorCount ofSector(Count count) {
		return new SectorCount(this.sectors.require(count.value()), count.organisations());
	}

	private static TypeCount ofType(Count count) {
		return new TypeCount(OrganisationType.valueOf(count.value()), count.organisations());
	}

	private static DecadeCount ofDecade(Count count) {
		return new DecadeCount(Integer.parseInt(count.value()), count.organisations());
	}

}
