/**
 * Controller methods that do not block, called without a search for their parameters.
 */
@NullMarked
package org.coopgraph.graphql.method;

import org.jspecify.annotations.NullMarked;
