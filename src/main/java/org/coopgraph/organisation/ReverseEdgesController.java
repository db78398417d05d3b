package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Region;
import org.coopgraph.graphql.language.Language;
import org.coopgraph.identity.CooperativePrinciple;
import org.coopgraph.identity.CooperativeValue;
import org.coopgraph.identity.IdentityStatement;
import org.coopgraph.sector.Sector;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead from regions, sectors and the identity to organisations. */
@Controller
class ReverseEdgesController {

	private final Bodies bodies;

	ReverseEdgesController(Bodies bodies) {
		this.bodies = bodies;
	}

	@SchemaMapping
	@Nullable Organisation office(Region region) {
		return this.bodies.serving(region.id()).orElse(null);
	}

	@SchemaMapping
	@Nullable Organisation body(Sector sector) {
		return this.bodies.representing(sector.id()).orElse(null);
	}

	@SchemaMapping
	List<Organisation> advancedBy(CooperativeValue value, Language language) {
		return this.bodies.advancing(value.id(), language);
	}

	@SchemaMapping
	List<Organisation> advancedBy(CooperativePrinciple principle, Language language) {
		return this.bodies.advancing(principle.id(), language);
	}

	@SchemaMapping
	List<Organisation> advancedBy(IdentityStatement statement, Language language) {
		return this.bodies.advancing(statement.id(), language);
	}

}
