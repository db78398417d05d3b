package org.coopgraph.graphql.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.start.StartupException;
import org.springframework.core.io.Resource;

/** The manifests that the compilers of Relay and Apollo write. */
final class DocumentManifest {

	private static final String APOLLO = "apollo-persisted-query-manifest";

	private final String file;

	private final List<RegisteredDocument> documents = new ArrayList<>();

	private DocumentManifest(String file) {
		this.file = file;
	}

	static List<RegisteredDocument> read(Resource resource) throws IOException {
		DocumentManifest manifest = new DocumentManifest(Objects.requireNonNull(resource.getFilename()));
		try (InputStream content = resource.getInputStream()) {
			manifest.add(JsonMapper.shared().readTree(content));
		}
		catch (JacksonException ex) {
			throw manifest.failure(ex);
		}
		return manifest.documents;
	}

	private void add(JsonNode content) {
		if (content.has("format")) {
			addOfApollo(content);
		}
		else {
			content.forEachEntry(this::add);
		}
		if (this.documents.isEmpty()) {
			throw failure(null);
		}
	}

	private void addOfApollo(JsonNode content) {
		if (!content.path("format").asString().equals(APOLLO) || content.path("version").asInt(0) != 1) {
			throw failure(null);
		}
		content.path("operations")
			.forEach((operation) -> add(operation.path("id").stringValue(""), operation.path("body")));
	}

	private void add(String id, JsonNode text) {
		if (id.isEmpty() || !text.isString()) {
			throw failure(null);
		}
		this.documents.add(new RegisteredDocument(this.file, id, text.stringValue()));
	}

	private StartupException failure(@Nullable JacksonException cause) {
		return new StartupException("The manifest " + this.file
				+ " is neither Relay's, an object of ids and documents, nor Apollo's, version 1 of " + APOLLO + ".",
				cause);
	}

}
