/**
 * The organisations that share most neighbours with one.
 */
@NullMarked
package org.coopgraph.organisation.related;

import org.jspecify.annotations.NullMarked;
