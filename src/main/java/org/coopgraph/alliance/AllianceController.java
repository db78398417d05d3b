package org.coopgraph.alliance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Countries;
import org.coopgraph.entity.LocalisedText;
import org.coopgraph.graphql.language.Language;
import org.coopgraph.identity.CooperativeIdentity;
import org.coopgraph.identity.IdentityStatement;
import org.coopgraph.organisation.Bodies;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The Alliance, its texts, its bodies and the Statement that it guards. */
@Controller
class AllianceController {

	private final Alliances alliances;

	private final Bodies bodies;

	private final Countries countries;

	private final CooperativeIdentity identity;

	AllianceController(Alliances alliances, Bodies bodies, Countries countries, CooperativeIdentity identity) {
		this.alliances = alliances;
		this.bodies = bodies;
		this.countries = countries;
		this.identity = identity;
	}

	@QueryMapping
	@Nullable Alliance alliance() {
		return this.alliances.current();
	}

	@SchemaMapping
	@Nullable String acronym(Alliance alliance, Language requested) {
		return LocalisedText.choose(requested, alliance.acronym(), alliance.acronymFr(), alliance.acronymEs());
	}

	@SchemaMapping
	@Nullable String mission(Alliance alliance, Language requested) {
		return LocalisedText.choose(requested, alliance.mission(), alliance.missionFr(), alliance.missionEs());
	}

	@SchemaMapping
	@Nullable String summary(Alliance alliance, Language requested) {
		return LocalisedText.choose(requested, alliance.summary(), alliance.summaryFr(), alliance.summaryEs());
	}

	@SchemaMapping
	@Nullable Headquarters headquarters(Alliance alliance) {
		return this.bodies.all(Language.EN)
			.stream()
			.filter((body) -> body.role() == OrganisationRole.GLOBAL_OFFICE && body.city() != null)
			.map((office) -> new Headquarters(String.valueOf(office.city()),
					this.countries.byCode(office.seat().countryCode())))
			.findFirst()
			.orElse(null);
	}

	@SchemaMapping
	List<Organisation> bodies(Alliance alliance, Language language) {
		return this.bodies.all(language);
	}

	@SchemaMapping
	@Nullable IdentityStatement statement(Alliance alliance) {
		return this.identity.current();
	}

}
