package org.coopgraph.entity;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.language.Language;

/** A text in English and, where there is one, in French and Spanish. */
public record LocalisedText(String english, @Nullable String french, @Nullable String spanish) {

	/** The name of an entity. */
	public static LocalisedText ofName(Entity entity) {
		return new LocalisedText(entity.name(), entity.nameFr(), entity.nameEs());
	}

	public String in(Language language) {
		String text = choose(language, this.english, this.french, this.spanish);
		return (text != null) ? text : this.english;
	}

	/** The text in a language, or else in English, where it may be missing too. */
	public static @Nullable String choose(Language language, @Nullable String english, @Nullable String french,
			@Nullable String spanish) {
		String text = switch (language) {
			case EN -> english;
			case FR -> french;
			case ES -> spanish;
		};
		return (text != null) ? text : english;
	}

}
