/**
 * The CSV files of a data set: their formats, their rows, and violations of the formats
 * by file, line and column.
 */
@NullMarked
package org.coopgraph.dataset.csv;

import org.jspecify.annotations.NullMarked;
