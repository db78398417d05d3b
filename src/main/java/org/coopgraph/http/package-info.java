/**
 * GraphQL over HTTP: headers, media types, methods, bodies, the errors of requests that
 * never become an operation, and the pages of the service.
 */
@NullMarked
package org.coopgraph.http;

import org.jspecify.annotations.NullMarked;
