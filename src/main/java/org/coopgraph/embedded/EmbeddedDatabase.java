package org.coopgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

import org.neo4j.driver.AuthToken;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.embedded.bolt.BoltAccess;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Neo4j inside this process: it holds the data set as it is now, is built when it does
 * not, and can then only be read.
 */
class EmbeddedDatabase implements Neo4jConnectionDetails, DisposableBean {

	private final EmbeddedProperties properties;

	private final StoreDirectory stores;

	private final DirectoryLock lock;

	private final Neo4jInstance neo4j;

	EmbeddedDatabase(EmbeddedProperties properties, DatasetLoader loader, BoltAccess access) {
		this.properties = properties;
		this.stores = new StoreDirectory(properties.directory());
		this.lock = this.stores.serve();
		try {
			this.neo4j = open(loader, access);
		}
		catch (IOException ex) {
			throw released(new UncheckedIOException(ex));
		}
		catch (RuntimeException ex) {
			throw released(ex);
		}
	}

	/** A start that failed lets the directory go. */
	private RuntimeException released(RuntimeException reason) {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			reason.addSuppressed(ex);
		}
		return reason;
	}

	private Neo4jInstance open(DatasetLoader loader, BoltAccess access) throws IOException {
		CheckedDataset dataset = loader.read();
		new StoreBuilder(loader, this.properties).build(dataset, this.stores);
		this.stores.keepFrom(dataset.version());
		return Neo4jInstance.readOnly(this.stores.store(dataset.version()), this.properties, access);
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
		this.neo4j.abandon();
		this.lock.close();
	}

}
