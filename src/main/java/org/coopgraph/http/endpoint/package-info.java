/**
 * GraphQL over HTTP: requests by GET and POST, batches, responses, and answers that a
 * client has already.
 */
@NullMarked
package org.coopgraph.http.endpoint;

import org.jspecify.annotations.NullMarked;
