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

/** Hashes everything that a load writes, and the statements that write it. */
final class DatasetVersion {

	private static final int HASH_BYTES = 8;

	private DatasetVersion() {
	}

	/** 16 hexadecimal digits. */
	static String of(Map<String, List<Map<String, Object>>> rows) {
		return of(rows, null);
	}

	/** Of a file of synthetic affiliates, the bytes are hashed. */
	static String of(Map<String, List<Map<String, Object>>> rows, @Nullable Path syntheticFile) {
		MessageDigest digest = sha256();
		CypherResources.schema().forEach((statement) -> update(digest, statement));
		rows.forEach((file, list) -> {
			update(digest, CypherResources.load(file));
			list.forEach((row) -> update(digest, row.toString()));
		});
		update(digest, CypherResources.searchNames());
		CypherResources.derive().forEach((statement) -> update(digest, statement));
		update(digest, DatasetNodeStatement.CREATE);
		if (syntheticFile != null) {
			update(digest, syntheticFile);
		}
		return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
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
