/**
 * The only writer: reads the files of a data set, checks them and loads them into the
 * graph.
 */
@NullMarked
package org.coopgraph.dataset;

import org.jspecify.annotations.NullMarked;
