/**
 * Where the facts come from: the sources of every entity, and the data set that is
 * loaded.
 */
@NullMarked
package org.coopgraph.source;

import org.jspecify.annotations.NullMarked;
