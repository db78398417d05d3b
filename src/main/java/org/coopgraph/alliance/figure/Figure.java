package org.coopgraph.alliance.figure;

import java.util.List;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.PartialDate;
import org.coopgraph.graphql.language.Language;

/**
 * A published figure.
 *
 * @param value in units
 * @param asOf as precise as its source
 * @param primary whether the Alliance or one of its bodies published it
 */
record Figure(String id, FigureMetric metric, long value, FigureQualifier qualifier, PartialDate asOf,
		DateBasis dateBasis, boolean primary, List<String> sourceIds) implements Entity {

	/** The metric and the date. */
	@Override
	public String name() {
		return name(Language.EN);
	}

	@Override
	public String nameFr() {
		return name(Language.FR);
	}

	@Override
	public String nameEs() {
		return name(Language.ES);
	}

	private String name(Language language) {
		return this.metric.text().in(language) + ", " + this.asOf;
	}

}
