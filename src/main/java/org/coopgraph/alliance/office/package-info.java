/**
 * The people who held an office of the Alliance: their terms and nationalities.
 */
@NullMarked
package org.coopgraph.alliance.office;

import org.jspecify.annotations.NullMarked;
