/**
 * From a text that a user typed to a Lucene query, and from the nodes it found to the
 * best name.
 */
@NullMarked
package org.coopgraph.fulltext;

import org.jspecify.annotations.NullMarked;
