/**
 * HTTP beside the endpoint: the pages of the service, headers, origins, and the errors of
 * requests that never become an operation.
 */
@NullMarked
package org.coopgraph.http;

import org.jspecify.annotations.NullMarked;
