package org.coopgraph.graphql.document;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a request names its document.
 *
 * @param text the document itself
 * @param id the id or name of a registered document
 * @param sha256 the hash of a persisted document
 */
public record DocumentReference(@Nullable String text, @Nullable String id, @Nullable String sha256) {

	private static final String EXTENSION = "persistedQuery";

	/** The reference of a request with extensions, in which clients send the hash. */
	public static DocumentReference of(@Nullable String text, @Nullable String id, Map<String, ?> extensions) {
		String sha256 = extensions.containsKey(EXTENSION) ? sha256(extensions.get(EXTENSION)) : null;
		boolean absent = text != null && text.isEmpty() && (id != null || sha256 != null);
		return new DocumentReference(absent ? null : text, id, sha256);
	}

	private static String sha256(@Nullable Object extension) {
		if (!(extension instanceof Map<?, ?> fields) || !(fields.get("sha256Hash") instanceof String sha256)) {
			throw DocumentException
				.invalid("The extension persistedQuery is an object with version and sha256Hash, a string.");
		}
		if (!(fields.get("version") instanceof Number version) || version.doubleValue() != 1) {
			throw DocumentException.invalid("The extension persistedQuery is known in version 1 only.");
		}
		return sha256;
	}

	/** Whether it names a document by an id and in another way, too. */
	boolean isAmbiguous() {
		return this.id != null && (this.text != null || this.sha256 != null);
	}

}
