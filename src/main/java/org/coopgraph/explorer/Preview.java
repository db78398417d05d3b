package org.coopgraph.explorer;

import org.coopgraph.graphql.language.Language;

/** What a link to a view shows, in the language of the page. */
record Preview(String title, String description, Language language) {
}
