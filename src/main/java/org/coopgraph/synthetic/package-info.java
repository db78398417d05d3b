/**
 * Synthetic organisations for benchmarks: generated, checked and written in bulk; not
 * needed to serve the data set.
 */
@NullMarked
package org.coopgraph.synthetic;

import org.jspecify.annotations.NullMarked;
