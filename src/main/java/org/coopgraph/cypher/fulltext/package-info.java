/**
 * What a text that somebody typed can mean, as a query of the full-text index.
 */
@NullMarked
package org.coopgraph.cypher.fulltext;

import org.jspecify.annotations.NullMarked;
