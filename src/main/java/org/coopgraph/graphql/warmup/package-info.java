/**
 * Documents that are answered before the service is ready.
 */
@NullMarked
package org.coopgraph.graphql.warmup;

import org.jspecify.annotations.NullMarked;
