package org.coopgraph.exploration.path;

/** A relationship that leads away from an entity. */
record Link(String type, String to) {
}
