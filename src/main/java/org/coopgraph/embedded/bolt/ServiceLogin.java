package org.coopgraph.embedded.bolt;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The login of the service to the embedded Neo4j, with a random password for each
 * process.
 */
public class ServiceLogin {

	private static final int PASSWORD_BYTES = 32;

	private final String password;

	protected ServiceLogin(String password) {
		this.password = password;
	}

	static ServiceLogin random() {
		byte[] password = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(password);
		return new ServiceLogin(HexFormat.of().formatHex(password));
	}

	public AuthToken token() {
		return AuthTokens.basic("coop-graph", this.password);
	}

	/** Whether a token that Neo4j receives has the password. */
	protected boolean matches(Map<String, Object> token) {
		return token.get(org.neo4j.kernel.api.security.AuthToken.CREDENTIALS) instanceof byte[] credentials
				&& MessageDigest.isEqual(credentials, this.password.getBytes(UTF_8));
	}

}
