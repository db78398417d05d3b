/**
 * Entities by their names and descriptions, and suggestions for the beginning of a name.
 */
@NullMarked
package org.coopgraph.exploration.search;

import org.jspecify.annotations.NullMarked;
