package org.coopgraph.alliance.office;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Sourced;

/**
 * A term of office.
 *
 * @param from as precise as its source
 * @param to as precise as its source
 */
record TermOfOffice(Person person, Office office, @Nullable String from, @Nullable String to,
		List<String> sourceIds) implements Sourced {
}
