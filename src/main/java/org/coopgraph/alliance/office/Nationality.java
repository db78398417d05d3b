package org.coopgraph.alliance.office;

import java.util.List;

import org.coopgraph.country.Country;
import org.coopgraph.entity.Sourced;

/** Nationality of a person. */
record Nationality(Country country, List<String> sourceIds) implements Sourced {
}
