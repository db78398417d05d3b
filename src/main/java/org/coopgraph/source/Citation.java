package org.coopgraph.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A source of an entity.
 *
 * @param properties the properties that it backs; null for all that no other citation
 * names
 */
record Citation(Source source, @Nullable List<String> properties) {
}
