package org.coopgraph.embedded.bolt;

import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.BoltServer;
import org.neo4j.common.DependencyResolver;
import org.neo4j.dbms.database.readonly.ReadOnlyDatabases;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.lifecycle.LifecycleAdapter;

/**
 * Neo4j Community with access control at its Bolt port. If it is read-only, no database
 * can be written to.
 */
@SuppressWarnings("unchecked") // the superclass is unchecked
final class GuardedEdition extends CommunityEditionModule {

	private final BoltAccess access;

	private final boolean readOnly;

	private @Nullable SealedDatabases databases;

	GuardedEdition(GlobalModule global, BoltAccess access, boolean readOnly) {
		super(global);
		this.access = access;
		this.readOnly = readOnly;
	}

	/** Adds the access control before Bolt starts, which is after the databases start. */
	@Override
	public AuthManager getBoltAuthManager(DependencyResolver dependencies) {
		this.globalModule.getGlobalLife().add(LifecycleAdapter.onStart(this::guard));
		return new BoltLogins(this.access.service());
	}

	private void guard() {
		DependencyResolver dependencies = this.globalModule.getGlobalDependencies();
		ReaderConnections readers = new ReaderConnections((origin) -> this.access.origins().get().contains(origin),
				new Semaphore(maxReaderStatements(), true));
		dependencies.resolveDependency(BoltServer.class)
			.getConnectors()
			.forEach((connector) -> connector.registerListener(readers));
		if (this.readOnly) {
			GlobalProcedures procedures = dependencies.resolveDependency(GlobalProcedures.class);
			ReadProcedures.keepOnly(procedures);
			BrowserSettings.register(procedures, this.access.origins());
			databases().seal();
		}
	}

	/** Half of the processors are left to the service. */
	private static int maxReaderStatements() {
		return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
	}

	@Override
	public ReadOnlyDatabases readOnlyDatabases() {
		return databases();
	}

	private SealedDatabases databases() {
		if (this.databases == null) {
			this.databases = new SealedDatabases(super.readOnlyDatabases());
		}
		return this.databases;
	}

}
