package org.coopgraph.embedded.bolt;

import org.neo4j.dbms.database.readonly.DatabaseReadOnlyChecker;
import org.neo4j.dbms.database.readonly.ReadOnlyDatabases;
import org.neo4j.kernel.database.DatabaseId;
import org.neo4j.kernel.database.NamedDatabaseId;

/**
 * Makes all databases read-only, also {@code system}, which no setting makes read-only.
 */
final class SealedDatabases implements ReadOnlyDatabases {

	private final ReadOnlyDatabases databases;

	private volatile boolean sealed;

	SealedDatabases(ReadOnlyDatabases databases) {
		this.databases = databases;
	}

	void seal() {
		this.sealed = true;
		refresh();
	}

	@Override
	public boolean isReadOnly(DatabaseId database) {
		return this.sealed || this.databases.isReadOnly(database);
	}

	@Override
	public boolean isReadOnlyLocally(DatabaseId database) {
		return this.sealed || this.databases.isReadOnlyLocally(database);
	}

	@Override
	public DatabaseReadOnlyChecker forDatabase(NamedDatabaseId database) {
		return new Checker(this, database.databaseId(), this.databases.forDatabase(database));
	}

	@Override
	public void refresh() {
		this.databases.refresh();
	}

	@Override
	public long updateId() {
		return this.databases.updateId();
	}

	private record Checker(SealedDatabases databases, DatabaseId database,
			DatabaseReadOnlyChecker checker) implements DatabaseReadOnlyChecker {

		@Override
		public boolean isReadOnly() {
			return this.databases.isReadOnly(this.database);
		}

		@Override
		public void check() {
			(this.databases.sealed ? DatabaseReadOnlyChecker.readOnly() : this.checker).check();
		}

	}

}
