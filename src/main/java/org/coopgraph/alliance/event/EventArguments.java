package org.coopgraph.alliance.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;

/**
 * The arguments of {@code events}, without the arguments of the page.
 *
 * @param about id of an entity
 * @param country id or code
 */
record EventArguments(@Nullable PartialDate from, @Nullable PartialDate to, @Nullable List<EventKind> kinds,
		@Nullable String about, @Nullable String country, @Nullable EventOrder orderBy) {
}
