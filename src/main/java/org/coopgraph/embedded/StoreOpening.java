package org.coopgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.release.DirectoryLock;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.embedded.bolt.BoltAccess;
import org.coopgraph.embedded.bolt.BoltPort;

/** Opens the stores of data sets for serving, one after the other. */
record StoreOpening(StoreDirectory stores, EmbeddedProperties properties, BoltAccess access, DatasetLoader loader,
		Releases releases) {

	/** A process that serves a store holds the lock. */
	DirectoryLock lock() {
		return this.stores.lock();
	}

	/**
	 * The store of the present data set; the location is read first, for it may change.
	 */
	ServedStore first() {
		String location = this.releases.location();
		CheckedDataset dataset = this.loader.read();
		build(dataset);
		removeOlderThan(dataset.version());
		return new ServedStore(open(dataset, this.properties), dataset.version(), location);
	}

	/**
	 * Opens another store at the Bolt port of the former one, which is given back if the
	 * other store cannot be used.
	 * @param use prepares the readers
	 */
	ServedStore next(ServedStore former, CheckedDataset dataset, String location, Consumer<Neo4jInstance> use) {
		build(dataset);
		EmbeddedProperties samePort = this.properties.withBoltPort(former.neo4j().uri().getPort());
		BoltPort port = BoltPort.of(former.neo4j().database());
		try {
			port.close();
			return new ServedStore(used(open(dataset, samePort), use), dataset.version(), location);
		}
		catch (RuntimeException ex) {
			throw reopened(port, ex);
		}
	}

	private static RuntimeException reopened(BoltPort port, RuntimeException failure) {
		try {
			port.reopen();
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
		return failure;
	}

	private static Neo4jInstance used(Neo4jInstance opened, Consumer<Neo4jInstance> use) {
		try {
			use.accept(opened);
			return opened;
		}
		catch (RuntimeException ex) {
			opened.close();
			throw ex;
		}
	}

	private void build(CheckedDataset dataset) {
		new StoreBuilder(this.loader, this.properties).build(dataset, this.stores);
	}

	private Neo4jInstance open(CheckedDataset dataset, EmbeddedProperties properties) {
		return Neo4jInstance.readOnly(this.stores.store(dataset.version()), properties, this.access);
	}

	/** Closes a store that nobody reads, and removes those that no way leads back to. */
	void leave(ServedStore former, String version) {
		former.neo4j().close();
		removeOlderThan(version);
	}

	private void removeOlderThan(String version) {
		try {
			this.stores.removeOlderThan(version, this.releases.previous().map(Release::version));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
