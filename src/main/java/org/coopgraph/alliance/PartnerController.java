package org.coopgraph.alliance;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.LocalisedText;
import org.coopgraph.graphql.language.Language;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Texts on partners and on the work with them, in the language that was asked for. */
@Controller
class PartnerController {

	@SchemaMapping
	@Nullable String acronym(Partner partner, Language wanted) {
		return LocalisedText.choose(wanted, partner.acronym(), partner.acronymFr(), partner.acronymEs());
	}

	@SchemaMapping
	@Nullable String summary(Partner partner, Language wanted) {
		return LocalisedText.choose(wanted, partner.summary(), partner.summaryFr(), partner.summaryEs());
	}

	@SchemaMapping
	@Nullable String topic(Partnership partnership, Language wanted) {
		return LocalisedText.choose(wanted, partnership.topic(), partnership.topicFr(), partnership.topicEs());
	}

}
