/**
 * Organisations that have most in common with one.
 */
@NullMarked
package org.coopgraph.organisation.related;

import org.jspecify.annotations.NullMarked;
