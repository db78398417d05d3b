/**
 * Errors of an answer: codes, messages and hints, made from the types of the failures.
 */
@NullMarked
package org.coopgraph.graphql.error;

import org.jspecify.annotations.NullMarked;
