/**
 * The language of a request, from its {@code Accept-Language} header.
 */
@NullMarked
package org.coopgraph.graphql.language;

import org.jspecify.annotations.NullMarked;
