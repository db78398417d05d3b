package org.coopgraph.embedded.bolt;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AdminAccessMode;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;

/** The rights of a reader, which exclude administration. */
final class ReaderContext extends SecurityContext {

	ReaderContext(AuthSubject subject, AccessMode mode, ClientConnectionInfo connection, String database) {
		super(subject, mode, connection, database);
	}

	@Override
	public PermissionState allowExecuteAdminProcedure(int procedure) {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsAdminAction(AdminActionOnResource action) {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public SecurityContext withMode(AccessMode mode) {
		return new ReaderContext(subject(), mode, connectionInfo(), database());
	}

	@Override
	public SecurityContext withMode(AdminAccessMode mode) {
		return this;
	}

}
