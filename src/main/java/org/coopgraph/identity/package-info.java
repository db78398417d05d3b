/**
 * The Statement on the Cooperative Identity with its values and principles and the
 * relationships between them, held in memory.
 */
@NullMarked
package org.coopgraph.identity;

import org.jspecify.annotations.NullMarked;
