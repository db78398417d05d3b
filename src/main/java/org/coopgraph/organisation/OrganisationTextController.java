package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.language.Language;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Texts of organisations, in the requested language. */
@Controller
class OrganisationTextController {

	@SchemaMapping
	@Nullable String acronym(Organisation organisation, Language requested) {
		return organisation.acronyms().in(requested);
	}

	@SchemaMapping
	@Nullable String topic(Organisation organisation, Language requested) {
		return organisation.topics().in(requested);
	}

}
