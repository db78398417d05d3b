package org.coopgraph.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.CypherResources;
import org.coopgraph.start.StartupException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Hashes all that a load would write, and the statements that would write it. */
final class DatasetVersion {

	private static final int BYTES = 8;

	private DatasetVersion() {
	}

	/** 16 hexadecimal digits. */
	static String of(Map<String, List<Map<String, Object>>> rows) {
		return of(rows, null);
	}

	/** The bytes of a file of synthetic affiliates stand for what is written of it. */
	static String of(Map<String, List<Map<String, Object>>> rows, @Nullable Path synthetic) {
		MessageDigest digest = sha256();
		CypherResources.schema().forEach((statement) -> update(digest, statement));
		rows.forEach((file, list) -> {
			update(digest, CypherResources.load(file));
			list.forEach((row) -> update(digest, row.toString()));
		});
		update(digest, CypherResources.searchNames());
		CypherResources.derive().forEach((statement) -> update(digest, statement));
		update(digest, DatasetStatements.CREATE);
		if (synthetic != null) {
			update(digest, synthetic);
		}
		return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
	}

	private static void update(MessageDigest digest, String text) {
		digest.update(text.getBytes(UTF_8));
	}

	private static void update(MessageDigest digest, Path file) {
		try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
			bytes.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			throw new StartupException("The file %s cannot be read.".formatted(file), ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
