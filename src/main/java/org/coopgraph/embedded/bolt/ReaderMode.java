package org.coopgraph.embedded.bolt;

import java.net.InetAddress;
import java.net.URI;

import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.impl.api.security.RestrictedAccessMode;

/** Allows reading the graph and its schema, but not settings, files and addresses. */
final class ReaderMode extends RestrictedAccessMode {

	static final ReaderMode INSTANCE = new ReaderMode();

	private ReaderMode() {
		super(StaticAccessMode.READ, StaticAccessMode.READ);
	}

	@Override
	public boolean allowsShowIndex() {
		return true;
	}

	@Override
	public boolean allowsShowConstraint() {
		return true;
	}

	@Override
	public PermissionState allowExecuteAdminProcedures() {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsShowSetting(String setting) {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsLoadAllData() {
		return PermissionState.EXPLICIT_DENY;
	}

	@Override
	public PermissionState allowsLoadUri(URI address, InetAddress resolved) {
		return PermissionState.EXPLICIT_DENY;
	}

}
