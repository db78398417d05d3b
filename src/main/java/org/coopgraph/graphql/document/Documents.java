package org.coopgraph.graphql.document;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the document of a request. */
@Component
public class Documents {

	private final RegisteredDocuments registered;

	private final PersistedDocuments persisted;

	Documents(RegisteredDocuments registered, PersistedDocuments persisted) {
		this.registered = registered;
		this.persisted = persisted;
	}

	/**
	 * The text of a document.
	 * @throws DocumentException if it is unknown or not admitted
	 */
	public String text(DocumentReference reference) {
		if (reference.isAmbiguous()) {
			throw DocumentException.invalid("The request names its document twice; send a documentId or a query.");
		}
		if (reference.id() != null) {
			return registered(reference.id());
		}
		return (reference.sha256() != null) ? hashed(reference.sha256(), reference.text()) : sent(reference.text());
	}

	private String registered(String id) {
		String text = this.registered.text(id);
		if (text == null) {
			throw DocumentException.unknown("No document is registered with this id or hash.");
		}
		return text;
	}

	private String hashed(String sha256, @Nullable String text) {
		if (text == null) {
			return known(sha256);
		}
		Sha256.verify(sha256, text);
		if (!this.registered.contains(text)) {
			this.persisted.add(sha256, sent(text));
		}
		return text;
	}

	private String known(String sha256) {
		String text = this.registered.text(sha256);
		if (text != null) {
			return text;
		}
		return this.registered.only() ? registered(sha256) : this.persisted.text(sha256);
	}

	private String sent(@Nullable String text) {
		if (text == null) {
			throw DocumentException.invalid("The request has no document; send a query or a documentId.");
		}
		if (this.registered.only() && !this.registered.contains(text)) {
			throw DocumentException.unknown("The service admits registered documents only, and this is none of them.");
		}
		return text;
	}

	/** The name of the operation in a document, if it is registered. */
	public Optional<String> registeredName(String text) {
		return Optional.ofNullable(this.registered.name(text));
	}

}
