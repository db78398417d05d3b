/**
 * The fields that a document selects, with its fragments and conditions.
 */
@NullMarked
package org.coopgraph.graphql.selection;

import org.jspecify.annotations.NullMarked;
