/**
 * The releases of a data set: what is kept, which one is present, and the way from one to
 * another.
 */
@NullMarked
package org.coopgraph.dataset.release;

import org.jspecify.annotations.NullMarked;
