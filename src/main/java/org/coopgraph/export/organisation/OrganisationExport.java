package org.coopgraph.export.organisation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.export.format.ExportFormat;
import org.coopgraph.export.format.JsonRows;
import org.coopgraph.export.format.LinkedData;
import org.coopgraph.export.format.Origin;
import org.coopgraph.export.format.SteadyRows;
import org.springframework.stereotype.Component;

/** Writes the organisations that a filter selects, in the order of their names. */
@Component
public class OrganisationExport {

	private final OrganisationRecords records;

	private final NeighbourGraph graph;

	private final SteadyRows steady;

	OrganisationExport(OrganisationRecords records, NeighbourGraph graph, SteadyRows steady) {
		this.records = records;
		this.graph = graph;
		this.steady = steady;
	}

	/**
	 * Writes all organisations, or fails before the end is written.
	 * @param filter the fields of an {@code OrganisationFilter}, coerced by the schema
	 */
	public void write(@Nullable Map<String, Object> filter, ExportFormat format, Origin origin, OutputStream out)
			throws IOException {
		Iterator<OrganisationRecord> rows = this.steady.of(origin.version(), () -> this.records.of(filter));
		switch (format) {
			case CSV -> CsvTable.write(rows, out);
			case NDJSON -> JsonRows.write(JsonRows.mapped(rows, OrganisationRecord::values), out);
			case GEOJSON -> JsonRows.write(headOfMap(origin), "features", JsonRows.mapped(rows, MapFeature::of), out);
			case JSONLD -> LinkedData.write(origin,
					JsonRows.mapped(rows, (row) -> new LinkedOrganisation(row, origin).node()), out);
			case GRAPHML -> this.graph.write(rows, origin, out);
		}
	}

	private static Map<String, Object> headOfMap(Origin origin) {
		Map<String, Object> head = new LinkedHashMap<>();
		head.put("type", "FeatureCollection");
		head.putAll(origin.description());
		return head;
	}

}
