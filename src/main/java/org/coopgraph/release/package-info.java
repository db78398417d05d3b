/**
 * What the releases of the data set have changed, for clients that follow it.
 */
@NullMarked
package org.coopgraph.release;

import org.jspecify.annotations.NullMarked;
