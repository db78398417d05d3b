package org.coopgraph.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Countries;
import org.coopgraph.country.Country;
import org.coopgraph.country.Region;
import org.coopgraph.country.Regions;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityId;
import org.coopgraph.graphql.Blocking;
import org.coopgraph.graphql.error.NotFoundException;
import org.coopgraph.sector.Sector;
import org.coopgraph.sector.Sectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Organisations, and the fields that lead from them to other entities. */
@Controller
class OrganisationController {

	private static final String ALLIANCE = "organisation:ica";

	private final OrganisationRepository organisations;

	private final Memberships memberships;

	private final Bodies bodies;

	private final Countries countries;

	private final Regions regions;

	private final Sectors sectors;

	private final EntityMapper entities;

	OrganisationController(OrganisationRepository organisations, Memberships memberships, Bodies bodies,
			Countries countries, Regions regions, Sectors sectors, EntityMapper entities) {
		this.entities = entities;
		this.organisations = organisations;
		this.memberships = memberships;
		this.bodies = bodies;
		this.countries = countries;
		this.regions = regions;
		this.sectors = sectors;
	}

	@Blocking
	@QueryMapping
	@Nullable Organisation organisation(@Argument OrganisationLookup by) {
		return (by.id() != null) ? byId(by.id().toLowerCase(Locale.ROOT))
				: this.organisations.byIcaId(Objects.requireNonNull(by.icaId()));
	}

	private @Nullable Organisation byId(String id) {
		if (id.equals(ALLIANCE)) {
			throw new NotFoundException(
					"organisation:ica is the Alliance, which is a type of its own; use the field alliance.");
		}
		return EntityId.isPossible(id) ? this.organisations.byIds(List.of(id)).get(id) : null;
	}

	@SchemaMapping
	@Nullable Country country(Organisation organisation) {
		return this.countries.byCode(organisation.seat().countryCode());
	}

	@SchemaMapping
	@Nullable Region region(Organisation organisation) {
		return this.regions.byId(organisation.seat().regionId());
	}

	@SchemaMapping
	List<Sector> sectors(Organisation organisation) {
		return organisation.sectorIds().stream().map(this.sectors::require).toList();
	}

	@SchemaMapping
	@Nullable Membership membership(Organisation organisation) {
		return this.memberships.of(organisation);
	}

	@SchemaMapping
	@Nullable Region serves(Organisation organisation) {
		return this.regions.byId(this.bodies.of(organisation).map(Body::serves).orElse(null));
	}

	@SchemaMapping
	List<Entity> advances(Organisation organisation) {
		return this.bodies.of(organisation)
			.map(Body::advances)
			.orElse(List.of())
			.stream()
			.sorted()
			.map(this.entities::inMemory)
			.toList();
	}

	@SchemaMapping
	@Nullable Sector represents(Organisation organisation) {
		return this.bodies.of(organisation).map(Body::represents).map(this.sectors::require).orElse(null);
	}

}
