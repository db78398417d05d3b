/**
 * The differences between two data sets, row by row and field by field.
 */
@NullMarked
package org.coopgraph.dataset.change;

import org.jspecify.annotations.NullMarked;
