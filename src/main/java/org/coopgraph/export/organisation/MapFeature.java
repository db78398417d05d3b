package org.coopgraph.export.organisation;

import java.util.List;
import java.util.Set;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.Location;

/**
 * An organisation as a feature of GeoJSON.
 *
 * @param geometry null where its place is unknown
 */
record MapFeature(String type, String id, @Nullable Geometry geometry, Map<String, Object> properties) {

	private static final Set<String> OF_FEATURE = Set.of("id", "latitude", "longitude");

	/**
	 * A point.
	 *
	 * @param coordinates longitude and latitude
	 */
	record Geometry(String type, List<Double> coordinates) {

		static @Nullable Geometry of(@Nullable Location location) {
			return (location != null) ? new Geometry("Point", List.of(location.longitude(), location.latitude()))
					: null;
		}

	}

	static MapFeature of(OrganisationRecord row) {
		return new MapFeature("Feature", row.id(), Geometry.of(row.location()),
				row.values(OrganisationColumn.ALL.stream().filter((column) -> !OF_FEATURE.contains(column.name()))));
	}

}
