package org.coopgraph.graphql.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which clients name a document. */
public final class Sha256 {

	private Sha256() {
	}

	static String of(String text) {
		return HexFormat.of().formatHex(digest(text));
	}

	/** The hash of the text in UTF-8. */
	public static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static void verify(String sha256, String text) {
		if (!of(text).equals(sha256)) {
			throw DocumentException.invalid("The sha256Hash of persistedQuery is not the SHA-256 of the query, "
					+ "which is computed from its UTF-8 and written in lower-case hexadecimal digits.");
		}
	}

}
