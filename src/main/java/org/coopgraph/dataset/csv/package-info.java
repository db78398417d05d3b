/**
 * Files of comma-separated values: columns, cells, rows, and violations by line and
 * column.
 */
@NullMarked
package org.coopgraph.dataset.csv;

import org.jspecify.annotations.NullMarked;
