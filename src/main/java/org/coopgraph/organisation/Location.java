package org.coopgraph.organisation;

/** A point on the map in degrees, WGS 84. */
public record Location(double latitude, double longitude) {
}
