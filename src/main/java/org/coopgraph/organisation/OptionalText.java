package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.LocalisedText;
import org.coopgraph.graphql.language.Language;

/** A text that may be missing in any language. */
public record OptionalText(@Nullable String english, @Nullable String french, @Nullable String spanish) {

	/** The text in a language, or else in English. */
	@Nullable String in(Language language) {
		return LocalisedText.choose(language, this.english, this.french, this.spanish);
	}

}
