package org.coopgraph.alliance;

import java.util.List;

import org.coopgraph.graphql.PartialDate;
import org.coopgraph.graphql.Sourced;

/**
 * A figure that somebody published.
 *
 * @param value in units
 * @param asOf as precise as its source
 * @param primary whether the Alliance or one of its bodies published it
 */
record Figure(String id, FigureMetric metric, long value, FigureQualifier qualifier, PartialDate asOf,
		DateBasis dateBasis, boolean primary, List<String> sourceIds) implements Sourced {
}
