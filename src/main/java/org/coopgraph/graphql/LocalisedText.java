package org.coopgraph.graphql;

import org.jspecify.annotations.Nullable;

/** A text in English and, where there is one, in French and Spanish. */
public record LocalisedText(String english, @Nullable String french, @Nullable String spanish) {

	public String in(Language language) {
		String text = switch (language) {
			case EN -> this.english;
			case FR -> this.french;
			case ES -> this.spanish;
		};
		return (text != null) ? text : this.english;
	}

}
