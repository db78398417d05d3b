package org.coopgraph.graphql.cache;

import java.time.LocalDate;
import java.util.Optional;

/**
 * As long as what an answer is valid.
 *
 * @param version the data set
 * @param day figures and terms of office depend on it
 */
public record Validity(Optional<String> version, LocalDate day) {
}
