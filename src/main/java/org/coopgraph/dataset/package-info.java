/**
 * The data set: reads and checks its files, and loads them into the graph. No other
 * package writes to a running database.
 */
@NullMarked
package org.coopgraph.dataset;

import org.jspecify.annotations.NullMarked;
