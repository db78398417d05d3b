/**
 * Lucene queries from typed texts, and the names that match a text best.
 */
@NullMarked
package org.coopgraph.fulltext;

import org.jspecify.annotations.NullMarked;
