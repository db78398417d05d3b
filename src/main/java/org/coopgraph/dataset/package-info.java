/**
 * Reads and checks the files of a data set, and loads them into the graph.
 */
@NullMarked
package org.coopgraph.dataset;

import org.jspecify.annotations.NullMarked;
