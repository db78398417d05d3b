/**
 * Organisations in the formats of exports: as rows of a table, features of a map, linked
 * data, and a graph with their countries and sectors.
 */
@NullMarked
package org.coopgraph.export.organisation;

import org.jspecify.annotations.NullMarked;
