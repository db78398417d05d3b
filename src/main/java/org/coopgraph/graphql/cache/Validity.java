package org.coopgraph.graphql.cache;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What an answer depends on besides its request; it is valid until one of them changes.
 *
 * @param version the data set
 * @param loadedAt when it was loaded, which answers can contain
 * @param day figures and terms of office depend on it
 */
public record Validity(Optional<String> version, Optional<OffsetDateTime> loadedAt, LocalDate day) {
}
