package org.coopgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.coopgraph.entity.RelationshipType;

/**
 * A document of JSON-LD in the terms of schema.org and of the organization ontology of
 * W3C; terms that neither has are those of the schema of this service.
 */
public final class LinkedData {

	private static final String ADDRESS = "@id";

	private static final String TYPE = "@type";

	/** Relationships for which the ontologies have a term. */
	private static final Map<String, String> TERMS = Map.of("MEMBER_OF", "org:memberOf", "BODY_OF", "org:unitOf",
			"ACTIVE_IN", "org:purpose", "BASED_IN", "schema:location", "SOURCED_FROM", "dcterms:source", "SAME_AS",
			"schema:sameAs");

	private LinkedData() {
	}

	/** Writes nodes, after one that describes the data set. */
	public static void write(Origin origin, Iterator<?> nodes, OutputStream out) throws IOException {
		List<Object> first = List.of(dataset(origin));
		JsonRows.write(Map.of("@context", context(origin)), "@graph", concatenated(first.iterator(), nodes), out);
	}

	private static Map<String, Object> dataset(Origin origin) {
		Map<String, Object> dataset = new LinkedHashMap<>();
		dataset.put(ADDRESS, origin.base());
		dataset.put(TYPE, "schema:Dataset");
		dataset.put("name", "Coop Graph");
		dataset.put("schema:version", origin.version());
		dataset.put("schema:creditText", origin.attribution());
		dataset.put("schema:license", Map.of(ADDRESS, origin.licenceAddress()));
		return dataset;
	}

	private static Iterator<Object> concatenated(Iterator<?> first, Iterator<?> second) {
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return first.hasNext() || second.hasNext();
			}

			@Override
			public Object next() {
				return first.hasNext() ? first.next() : second.next();
			}

		};
	}

	private static Map<String, Object> context(Origin origin) {
		Map<String, Object> context = new LinkedHashMap<>();
		context.put("@vocab", origin.base() + "schema.graphqls#");
		context.put("schema", "https://schema.org/");
		context.put("org", "http://www.w3.org/ns/org#");
		context.put("dcterms", "http://purl.org/dc/terms/");
		context.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		addTexts(context);
		context.put("founded", Map.of(ADDRESS, "schema:foundingDate", TYPE, "xsd:gYear"));
		context.put("website", reference("schema:url"));
		context.put("url", reference("schema:url"));
		context.put("source", reference("dcterms:source"));
		context.put("classification", Map.of(ADDRESS, "org:classification", TYPE, "@vocab"));
		context.put("statements", Map.of("@reverse", "rdf:subject"));
		context.put("predicate", Map.of(ADDRESS, "rdf:predicate", TYPE, "@vocab"));
		relationships().forEach((type) -> context.put(type, reference(TERMS.getOrDefault(type, type))));
		return context;
	}

	private static List<String> relationships() {
		List<String> types = new ArrayList<>(RelationshipType.all());
		types.sort(null);
		return types;
	}

	private static void addTexts(Map<String, Object> context) {
		Map.of("name", "schema:name", "acronym", "schema:alternateName", "summary", "schema:description")
			.forEach((name, term) -> {
				context.put(name, term);
				context.put(name + "Fr", Map.of(ADDRESS, term, "@language", "fr"));
				context.put(name + "Es", Map.of(ADDRESS, term, "@language", "es"));
			});
	}

	private static Map<String, String> reference(String term) {
		return Map.of(ADDRESS, term, TYPE, ADDRESS);
	}

}
