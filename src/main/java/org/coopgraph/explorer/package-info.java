/**
 * The explorer at the start page: it sends the page of each view, with a title and a
 * description of its own. All else is in {@code src/main/resources/static/explorer}, and
 * uses the public API.
 */
@NullMarked
package org.coopgraph.explorer;

import org.jspecify.annotations.NullMarked;
