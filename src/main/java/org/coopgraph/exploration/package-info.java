/**
 * Questions across all kinds of entities.
 */
@NullMarked
package org.coopgraph.exploration;

import org.jspecify.annotations.NullMarked;
