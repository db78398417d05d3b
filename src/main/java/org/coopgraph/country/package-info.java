/**
 * The countries in which organisations are based, and the Alliance's four regions, held
 * in memory.
 */
@NullMarked
package org.coopgraph.country;

import org.jspecify.annotations.NullMarked;
