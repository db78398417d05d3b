package org.coopgraph.http.endpoint;

/** What a request by POST contains: one request, or several. */
sealed interface RequestBody permits GraphQlParameters, Batch {

}
