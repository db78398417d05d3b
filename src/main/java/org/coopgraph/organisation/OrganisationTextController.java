package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.LocalisedText;
import org.coopgraph.graphql.language.Language;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Texts on organisations, in the language that was asked for. */
@Controller
class OrganisationTextController {

	@SchemaMapping
	@Nullable String acronym(Organisation organisation, Language wanted) {
		return LocalisedText.choose(wanted, organisation.acronym(), organisation.acronymFr(), organisation.acronymEs());
	}

	@SchemaMapping
	@Nullable String topic(Organisation organisation, Language wanted) {
		return LocalisedText.choose(wanted, organisation.topic(), organisation.topicFr(), organisation.topicEs());
	}

}
