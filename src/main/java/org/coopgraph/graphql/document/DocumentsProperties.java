package org.coopgraph.graphql.document;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The documents that the operator registers.
 *
 * @param location a folder of {@code .graphql} files or a manifest, a Spring resource
 * location; null for none
 * @param only whether no other documents are admitted
 */
@ConfigurationProperties("coopgraph.documents")
record DocumentsProperties(@Nullable String location, boolean only) {
}
