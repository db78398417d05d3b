package org.coopgraph.cypher.row;

/** A point on the earth, in degrees. */
public record Point(double longitude, double latitude) {
}
