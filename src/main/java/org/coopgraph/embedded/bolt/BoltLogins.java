package org.coopgraph.embedded.bolt;

import java.util.Map;

import org.neo4j.exceptions.InvalidArgumentException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;

/**
 * Gives all rights to the service, and makes every other login a reader, with any
 * credentials.
 */
final class BoltLogins extends AuthManager {

	private final ServiceLogin service;

	BoltLogins(ServiceLogin service) {
		this.service = service;
	}

	@Override
	public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection) {
		boolean service = this.service.matches(token);
		AuthToken.clearCredentials(token);
		return service ? LoginContext.fullAccess(connection) : new ReaderLogin(connection);
	}

	@Override
	public LoginContext impersonate(LoginContext login, String user) {
		throw InvalidArgumentException.impersonationNotSupportedWithAuthDisabled();
	}

}
