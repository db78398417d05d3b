package org.coopgraph.embedded.bolt;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** The login of a reader, with any credentials. */
final class ReaderLogin extends LoginContext {

	ReaderLogin(ClientConnectionInfo connection) {
		super(new Reader("reader " + connection.connectionId()), connection);
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log,
			long time) {
		return new ReaderContext(this.subject, new ReaderMode(ids), connectionInfo(), database.name());
	}

	/**
	 * A user for each connection, so that a reader cannot terminate the transactions of
	 * others.
	 */
	private record Reader(String executingUser) implements AuthSubject {

		@Override
		public AuthenticationResult getAuthenticationResult() {
			return AuthenticationResult.SUCCESS;
		}

		@Override
		public boolean hasUsername(String name) {
			return this.executingUser.equals(name);
		}

		@Override
		public boolean nativelyAuthenticated() {
			return false;
		}

	}

}
