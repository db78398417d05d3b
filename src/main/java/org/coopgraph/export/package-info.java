/**
 * Data out: exports of organisations and of the whole graph, over HTTP and as files,
 * under limits of their own.
 */
@NullMarked
package org.coopgraph.export;

import org.jspecify.annotations.NullMarked;
