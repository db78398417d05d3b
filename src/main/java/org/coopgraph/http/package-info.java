/**
 * What HTTP adds to GraphQL: headers, media types, methods, bodies and the errors of
 * requests that never become an operation, and the pages.
 */
@NullMarked
package org.coopgraph.http;

import org.jspecify.annotations.NullMarked;
