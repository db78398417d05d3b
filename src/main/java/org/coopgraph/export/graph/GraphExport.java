package org.coopgraph.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.coopgraph.export.format.ExportFormat;
import org.coopgraph.export.format.GraphMl;
import org.coopgraph.export.format.JsonRows;
import org.coopgraph.export.format.LinkedData;
import org.coopgraph.export.format.Origin;
import org.coopgraph.export.format.SteadyRows;
import org.springframework.stereotype.Component;

/** Writes the whole graph. */
@Component
public class GraphExport {

	/** The formats of one file; in CSV, the graph is a folder of files. */
	public static final Set<ExportFormat> FORMATS = EnumSet.of(ExportFormat.NDJSON, ExportFormat.JSONLD,
			ExportFormat.GRAPHML);

	private static final String TYPE = "type";

	private static final String LABELS = "labels";

	private final GraphPages pages;

	private final PropertyTypes types;

	private final DatasetContent files;

	private final SteadyRows steady;

	GraphExport(GraphPages pages, PropertyTypes types, DatasetContent files, SteadyRows steady) {
		this.pages = pages;
		this.types = types;
		this.files = files;
		this.steady = steady;
	}

	/** Writes all of the graph, or fails before the end is written. */
	public void write(ExportFormat format, Origin origin, OutputStream out) throws IOException {
		switch (format) {
			case NDJSON -> this.files.write(origin.version(), out);
			case JSONLD -> LinkedData.write(origin,
					JsonRows.mapped(nodes(origin), (node) -> new LinkedNode(node, origin).toMap()), out);
			case GRAPHML -> writeGraph(origin, out);
			case CSV, GEOJSON -> throw new IllegalArgumentException(format + " is no format of the graph");
		}
	}

	/** Writes the files of the data set into a folder. */
	public void writeFolder(Origin origin, Path folder) throws IOException {
		this.files.copy(origin.version(), folder);
	}

	/** All nodes come before the relationships, as some readers expect. */
	private void writeGraph(Origin origin, OutputStream out) throws IOException {
		Map<String, Class<?>> ofNodes = with(LABELS, this.types.ofNodes());
		GraphMl graph = GraphMl.begin(origin, ofNodes, with(TYPE, this.types.ofRelationships()), out);
		for (Iterator<GraphNode> nodes = nodes(origin); nodes.hasNext();) {
			GraphNode node = nodes.next();
			Map<String, Object> values = new LinkedHashMap<>(node.properties());
			values.remove("id");
			values.put(LABELS, node.labels());
			graph.node(node.id(), values);
		}
		for (Iterator<GraphNode> nodes = nodes(origin); nodes.hasNext();) {
			writeEdges(nodes.next(), graph);
		}
		graph.end();
	}

	private static void writeEdges(GraphNode node, GraphMl graph) throws IOException {
		for (GraphNode.GraphLink link : node.links()) {
			Map<String, Object> values = new LinkedHashMap<>(link.properties());
			values.put(TYPE, link.type());
			graph.edge(node.id(), link.to(), values);
		}
	}

	private static Map<String, Class<?>> with(String name, Map<String, Class<?>> types) {
		types.put(name, String.class);
		types.remove("id");
		return types;
	}

	private Iterator<GraphNode> nodes(Origin origin) {
		return this.steady.of(origin.version(), this.pages::nodes);
	}

}
