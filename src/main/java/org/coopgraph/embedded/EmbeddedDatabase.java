package org.coopgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

import org.neo4j.driver.AuthToken;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.release.DirectoryLock;
import org.coopgraph.embedded.bolt.BoltAccess;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Neo4j inside this process, with the current data set, read-only. */
record EmbeddedDatabase(Neo4jInstance neo4j, DirectoryLock lock) implements Neo4jConnectionDetails, DisposableBean {

	/** Opens the store of the data set, and builds it first if there is none. */
	static EmbeddedDatabase start(EmbeddedProperties properties, DatasetLoader loader, BoltAccess access) {
		StoreDirectory stores = new StoreDirectory(properties.directory());
		DirectoryLock lock = stores.lock();
		try {
			return new EmbeddedDatabase(neo4j(stores, properties, loader, access), lock);
		}
		catch (IOException ex) {
			throw release(lock, new UncheckedIOException(ex));
		}
		catch (RuntimeException ex) {
			throw release(lock, ex);
		}
	}

	private static Neo4jInstance neo4j(StoreDirectory stores, EmbeddedProperties properties, DatasetLoader loader,
			BoltAccess access) throws IOException {
		CheckedDataset dataset = loader.read();
		new StoreBuilder(loader, properties).build(dataset, stores);
		stores.removeOlderThan(dataset.version());
		return Neo4jInstance.readOnly(stores.store(dataset.version()), properties, access);
	}

	private static RuntimeException release(DirectoryLock lock, RuntimeException failure) {
		try {
			lock.close();
		}
		catch (IOException ex) {
			failure.addSuppressed(ex);
		}
		return failure;
	}

	@Override
	public URI getUri() {
		return this.neo4j.uri();
	}

	@Override
	public AuthToken getAuthToken() {
		return this.neo4j.login();
	}

	@Override
	public void destroy() throws IOException {
		this.neo4j.closeWithinTimeout();
		this.lock.close();
	}

}
