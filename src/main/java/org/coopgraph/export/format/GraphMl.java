package org.coopgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a directed graph in GraphML. */
public final class GraphMl {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final String SCHEMA = NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd";

	private final XMLStreamWriter xml;

	private final Set<String> keys = new HashSet<>();

	private GraphMl(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** What is written in XML, whose exceptions are those of writing. */
	private interface Part {

		void write() throws XMLStreamException;

	}

	/** Writes all up to the first node. */
	public static GraphMl begin(Origin origin, Map<String, Class<?>> ofNodes, Map<String, Class<?>> ofEdges,
			OutputStream out) throws IOException {
		try {
			GraphMl graph = new GraphMl(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
			graph.head(origin.description());
			graph.keys("node", ofNodes);
			graph.keys("edge", ofEdges);
			graph.element("graph", Map.of("id", "coop-graph", "edgedefault", "directed"));
			return graph;
		}
		catch (XMLStreamException ex) {
			throw failure(ex);
		}
	}

	private void head(Map<String, Object> description) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeCharacters("\n");
		element("graphml", Map.of());
		this.xml.writeDefaultNamespace(NAMESPACE);
		this.xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
		this.xml.writeAttribute("xsi:schemaLocation", SCHEMA);
		element("desc", Map.of());
		this.xml.writeCharacters(description.entrySet()
			.stream()
			.map((fact) -> fact.getKey() + ": " + fact.getValue())
			.collect(Collectors.joining("; ")));
		this.xml.writeEndElement();
	}

	private void keys(String kind, Map<String, Class<?>> types) throws XMLStreamException {
		for (Map.Entry<String, Class<?>> key : types.entrySet()) {
			this.keys.add(kind + "-" + key.getKey());
			this.xml.writeCharacters("\n");
			this.xml.writeEmptyElement("key");
			this.xml.writeAttribute("id", kind + "-" + key.getKey());
			this.xml.writeAttribute("for", kind);
			this.xml.writeAttribute("attr.name", key.getKey());
			this.xml.writeAttribute("attr.type", type(key.getValue()));
		}
		this.xml.writeCharacters("\n");
	}

	private static String type(Class<?> type) {
		return Map.of(Long.class, "long", Integer.class, "int", Double.class, "double", Boolean.class, "boolean")
			.getOrDefault(type, "string");
	}

	public void node(String id, Map<String, ?> values) throws IOException {
		write(() -> {
			element("node", Map.of("id", id));
			data("node", values);
		});
	}

	public void edge(String source, String target, Map<String, ?> values) throws IOException {
		write(() -> {
			element("edge", Map.of("source", source, "target", target));
			data("edge", values);
		});
	}

	/** Writes all after the last node or edge. */
	public void end() throws IOException {
		write(() -> {
			this.xml.writeEndElement();
			this.xml.writeEndDocument();
			this.xml.flush();
		});
	}

	private static void write(Part part) throws IOException {
		try {
			part.write();
		}
		catch (XMLStreamException ex) {
			throw failure(ex);
		}
	}

	/** What the stream itself throws is not hidden. */
	private static IOException failure(XMLStreamException exception) {
		return (exception.getNestedException() instanceof IOException cause) ? cause : new IOException(exception);
	}

	private void element(String name, Map<String, String> attributes) throws XMLStreamException {
		this.xml.writeStartElement(name);
		for (Map.Entry<String, String> attribute : attributes.entrySet()) {
			this.xml.writeAttribute(attribute.getKey(), attribute.getValue());
		}
	}

	private void data(String kind, Map<String, ?> values) throws XMLStreamException {
		for (Map.Entry<String, ?> value : values.entrySet()) {
			element("data", Map.of("key", declared(kind + "-" + value.getKey())));
			this.xml.writeCharacters(XmlText.of(Objects.requireNonNull(value.getValue())));
			this.xml.writeEndElement();
		}
		this.xml.writeEndElement();
		this.xml.writeCharacters("\n");
	}

	/** A file in which a key is not declared cannot be read. */
	private String declared(String key) {
		if (!this.keys.contains(key)) {
			throw new IllegalStateException("The key %s is not declared".formatted(key));
		}
		return key;
	}

}
