/**
 * The sources and citations of every entity, and the data set that is loaded.
 */
@NullMarked
package org.coopgraph.source;

import org.jspecify.annotations.NullMarked;
