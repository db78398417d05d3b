package org.coopgraph.alliance.figure;

import org.coopgraph.entity.LocalisedText;

/** The unit that a figure counts. */
enum FigureMetric {

	MEMBER_ORGANISATIONS("Member organisations", "Organisations membres", "Organizaciones miembros"),

	FULL_MEMBERS("Full members", "Membres de plein droit", "Miembros de pleno derecho"),

	ASSOCIATE_MEMBERS("Associate members", "Membres associés", "Miembros asociados"),

	COUNTRIES("Countries", "Pays", "Países"),

	PEOPLE("People", "Personnes", "Personas"),

	COOPERATIVES("Cooperatives", "Coopératives", "Cooperativas");

	private final LocalisedText text;

	FigureMetric(String english, String french, String spanish) {
		this.text = new LocalisedText(english, french, spanish);
	}

	LocalisedText text() {
		return this.text;
	}

}
