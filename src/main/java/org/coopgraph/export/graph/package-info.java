/**
 * The whole graph in the formats of exports: its nodes and relationships, or the files of
 * its data set.
 */
@NullMarked
package org.coopgraph.export.graph;

import org.jspecify.annotations.NullMarked;
