/**
 * Settings of Spring GraphQL: scalars, instrumentation and methods that block.
 */
@NullMarked
package org.coopgraph.graphql;

import org.jspecify.annotations.NullMarked;
