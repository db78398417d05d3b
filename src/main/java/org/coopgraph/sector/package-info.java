/**
 * The eight sectors in which organisations are active, held in memory.
 */
@NullMarked
package org.coopgraph.sector;

import org.jspecify.annotations.NullMarked;
