package org.coopgraph.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;

import org.coopgraph.country.Country;
import org.coopgraph.country.CountryRepository;
import org.coopgraph.country.RegionRepository;
import org.coopgraph.organisation.OrganisationFacet.Count;
import org.coopgraph.organisation.OrganisationFacet.Counts;
import org.coopgraph.organisation.OrganisationFacets.CountryCount;
import org.coopgraph.organisation.OrganisationFacets.DecadeCount;
import org.coopgraph.organisation.OrganisationFacets.RegionCount;
import org.coopgraph.organisation.OrganisationFacets.SectorCount;
import org.coopgraph.organisation.OrganisationFacets.TypeCount;
import org.coopgraph.sector.SectorRepository;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the organisations of a list are counted by. */
@Controller
class OrganisationFacetsController {

	private final CountryRepository countries;

	private final RegionRepository regions;

	private final SectorRepository sectors;

	private final FilterKeys keys;

	OrganisationFacetsController(CountryRepository countries, RegionRepository regions, SectorRepository sectors,
			FilterKeys keys) {
		this.countries = countries;
		this.regions = regions;
		this.sectors = sectors;
		this.keys = keys;
	}

	@SchemaMapping
	OrganisationFacets facets(OrganisationConnection connection) {
		return new OrganisationFacets(connection.list());
	}

	@SchemaMapping
	CompletableFuture<List<CountryCount>> countries(OrganisationFacets facets,
			DataLoader<OrganisationFacet, Counts> loader) {
		return loader.load(facets.by(Facet.COUNTRIES)).thenApply((counts) -> counts.map(this::ofCountry));
	}

	@SchemaMapping
	CompletableFuture<List<RegionCount>> regions(OrganisationFacets facets,
			DataLoader<OrganisationFacet, Counts> loader) {
		return loader.load(facets.by(Facet.REGIONS)).thenApply((counts) -> counts.map(this::ofRegion));
	}

	@SchemaMapping
	CompletableFuture<List<SectorCount>> sectors(OrganisationFacets facets,
			DataLoader<OrganisationFacet, Counts> loader) {
		return loader.load(facets.by(Facet.SECTORS)).thenApply((counts) -> counts.map(this::ofSector));
	}

	@SchemaMapping
	CompletableFuture<List<SectorCount>> sectors(Country country, @Argument List<OrganisationRole> roles,
			DataLoader<OrganisationFacet, Counts> loader) {
		OrganisationList list = new OrganisationList(Scope.of(country),
				this.keys.resolve(OrganisationFilter.inRoles(roles)));
		return sectors(new OrganisationFacets(list), loader);
	}

	@SchemaMapping
	CompletableFuture<List<TypeCount>> types(OrganisationFacets facets, DataLoader<OrganisationFacet, Counts> loader) {
		return loader.load(facets.by(Facet.TYPES))
			.thenApply((counts) -> counts.map(OrganisationFacetsController::ofType));
	}

	@SchemaMapping
	CompletableFuture<List<DecadeCount>> decades(OrganisationFacets facets,
			DataLoader<OrganisationFacet, Counts> loader) {
		return loader.load(facets.by(Facet.DECADES))
			.thenApply((counts) -> counts.map(OrganisationFacetsController::ofDecade)
				.stream()
				.sorted(Comparator.comparing(DecadeCount::decade))
				.toList());
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
