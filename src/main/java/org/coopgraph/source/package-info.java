/**
 * The sources of the facts: those of every entity, and the data set that is loaded.
 */
@NullMarked
package org.coopgraph.source;

import org.jspecify.annotations.NullMarked;
