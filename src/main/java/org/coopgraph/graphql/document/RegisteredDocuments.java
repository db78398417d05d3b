package org.coopgraph.graphql.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.start.StartupException;
import org.springframework.stereotype.Component;

/**
 * Documents of the explorer and those that the operator registered, all valid and kept
 * parsed.
 */
@Component
class RegisteredDocuments {

	private static final String OF_EXPLORER = "classpath:/static/explorer/documents/";

	private final boolean only;

	private final Map<String, String> byId = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	RegisteredDocuments(DocumentsProperties properties, DocumentValidation validation) {
		this.only = properties.only();
		new DocumentFiles().at(OF_EXPLORER).forEach((document) -> add(document, validation));
		documents(properties).forEach((document) -> add(document, validation));
	}

	private static List<RegisteredDocument> documents(DocumentsProperties properties) {
		String location = properties.location();
		if (location != null && !location.isEmpty()) {
			return new DocumentFiles().at(location);
		}
		if (properties.only()) {
			throw new StartupException("With coopgraph.documents.only=true, coopgraph.documents.location must name "
					+ "the documents that the service admits.");
		}
		return List.of();
	}

	private void add(RegisteredDocument document, DocumentValidation validation) {
		document.ids(validation).forEach((id) -> {
			String other = this.byId.put(id, document.text());
			if (other != null && !other.equals(document.text())) {
				throw document.failure("has the id or name \"%s\", as another document has.".formatted(id));
			}
		});
		this.names.put(document.text(), document.name(validation));
		validation.keep(document.text());
	}

	/** Whether no others are admitted. */
	boolean only() {
		return this.only;
	}

	@Nullable String text(String id) {
		return this.byId.get(id);
	}

	/** The name of the operation in a registered document. */
	@Nullable String name(String text) {
		return this.names.get(text);
	}

	boolean contains(String text) {
		return this.names.containsKey(text);
	}

}
