/**
 * Builds the statements for lists of organisations: chooses the index, and adds the
 * conditions that the index does not include.
 */
@NullMarked
package org.coopgraph.organisation.query;

import org.jspecify.annotations.NullMarked;
