package org.coopgraph.exploration;

import org.coopgraph.graphql.Entity;

/** A name that goes on as somebody began to type, and what it is the name of. */
record Suggestion(String text, Entity entity) {
}
