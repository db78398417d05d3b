/**
 * What an organisation does: the eight sectors, held in memory.
 */
@NullMarked
package org.coopgraph.sector;

import org.jspecify.annotations.NullMarked;
