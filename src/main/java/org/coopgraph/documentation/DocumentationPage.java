package org.coopgraph.documentation;

/** A file of the documentation as a page. */
record DocumentationPage(String title, String html) {
}
