/**
 * The only writer: reads the files of a data set, checks them whole and loads them.
 */
@NullMarked
package org.coopgraph.dataset;

import org.jspecify.annotations.NullMarked;
