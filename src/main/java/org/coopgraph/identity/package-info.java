/**
 * What cooperatives have in common: the Statement on the Cooperative Identity, its values
 * and principles and the links between them, held in memory.
 */
@NullMarked
package org.coopgraph.identity;

import org.jspecify.annotations.NullMarked;
