/**
 * Statements for lists of organisations: which index they begin with, which conditions
 * follow.
 */
@NullMarked
package org.coopgraph.organisation.query;

import org.jspecify.annotations.NullMarked;
