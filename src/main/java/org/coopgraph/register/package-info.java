/**
 * National registers of cooperatives, and the kinds of owners that they name, held in
 * memory.
 */
@NullMarked
package org.coopgraph.register;

import org.jspecify.annotations.NullMarked;
