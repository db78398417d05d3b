package org.coopgraph.dataset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

import org.coopgraph.cypher.CypherResources;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Hashes the files of a data set, together with the statements that write them. */
class DatasetVersion {

	private static final int BYTES = 8;

	private final MessageDigest digest = sha256();

	/** 16 hexadecimal digits. */
	String of(Collection<byte[]> contents) {
		contents.forEach(this.digest::update);
		CypherResources.schema().forEach(this::add);
		DatasetFiles.ALL.forEach((file) -> add(CypherResources.load(file.name())));
		return HexFormat.of().formatHex(this.digest.digest(), 0, BYTES);
	}

	private void add(String statement) {
		this.digest.update(statement.getBytes(UTF_8));
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
