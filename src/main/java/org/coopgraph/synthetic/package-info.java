/**
 * Synthetic organisations for benchmarks: generates and checks them, and writes their
 * store in bulk. Serving a data set does not need this package.
 */
@NullMarked
package org.coopgraph.synthetic;

import org.jspecify.annotations.NullMarked;
