package org.coopgraph.alliance.partner;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.alliance.Alliance;
import org.coopgraph.entity.LocalisedText;
import org.coopgraph.graphql.language.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The partnerships of the Alliance, and the texts on them and on partners. */
@Controller
class PartnerController {

	private final Partners partners;

	PartnerController(Partners partners) {
		this.partners = partners;
	}

	@QueryMapping
	@Nullable Partner partner(@Argument String id) {
		return this.partners.byKey(id);
	}

	@SchemaMapping
	List<Partnership> partners(Alliance alliance, Language language) {
		return this.partners.partnerships(language);
	}

	@SchemaMapping
	@Nullable String acronym(Partner partner, Language requested) {
		return LocalisedText.choose(requested, partner.acronym(), partner.acronymFr(), partner.acronymEs());
	}

	@SchemaMapping
	@Nullable String summary(Partner partner, Language requested) {
		return LocalisedText.choose(requested, partner.summary(), partner.summaryFr(), partner.summaryEs());
	}

	@SchemaMapping
	@Nullable String topic(Partnership partnership, Language requested) {
		return LocalisedText.choose(requested, partnership.topic(), partnership.topicFr(), partnership.topicEs());
	}

}
