package org.coopgraph.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A source of an entity.
 *
 * @param properties what it backs; null where it backs all that no other citation names
 */
record Citation(Source source, @Nullable List<String> properties) {
}
