/**
 * The entities nearest to one.
 */
@NullMarked
package org.coopgraph.exploration.neighbourhood;

import org.jspecify.annotations.NullMarked;
