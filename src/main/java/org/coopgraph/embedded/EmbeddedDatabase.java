package org.coopgraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import org.neo4j.driver.AuthToken;
import org.neo4j.graphdb.GraphDatabaseService;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.release.DirectoryLock;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.embedded.bolt.BoltAccess;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Neo4j inside this process, with the data set that is served, read-only. */
final class EmbeddedDatabase implements Neo4jConnectionDetails, DisposableBean {

	private static final Duration LEAVING_TIMEOUT = Duration.ofSeconds(10);

	private final StoreOpening stores;

	private final DirectoryLock lock;

	private volatile ServedStore served;

	/** The end of the store that was served before. */
	private volatile CompletableFuture<Void> leaving = CompletableFuture.completedFuture(null);

	private EmbeddedDatabase(StoreOpening stores, DirectoryLock lock, ServedStore served) {
		this.stores = stores;
		this.lock = lock;
		this.served = served;
	}

	/** Opens the store of the data set, and builds it first if there is none. */
	static EmbeddedDatabase start(EmbeddedProperties properties, DatasetLoader loader, BoltAccess access,
			Releases releases) {
		StoreOpening stores = new StoreOpening(new StoreDirectory(properties.directory()), properties, access, loader,
				releases);
		DirectoryLock lock = stores.lock();
		try {
			return new EmbeddedDatabase(stores, lock, stores.first());
		}
		catch (RuntimeException ex) {
			throw release(lock, ex);
		}
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

	GraphDatabaseService database() {
		return this.served.neo4j().database();
	}

	/** The location of the files of the data set that is served. */
	String location() {
		return this.served.location();
	}

	/** Whether a former store is still open, because a request reads it. */
	boolean isLeaving() {
		return !this.leaving.isDone();
	}

	/**
	 * Serves the store of another data set, and closes the former one when no request
	 * reads it.
	 * @param readers gives a database to the readers, and runs a task when none of them
	 * reads the former one
	 */
	void serve(CheckedDataset dataset, String location, BiConsumer<GraphDatabaseService, Runnable> readers) {
		ServedStore former = this.served;
		if (former.version().equals(dataset.version())) {
			this.served = former.at(location);
			return;
		}
		CompletableFuture<Void> left = new CompletableFuture<>();
		this.served = this.stores.next(former, dataset, location,
				(opened) -> readers.accept(opened.database(), () -> left.complete(null)));
		this.leaving = left.thenRunAsync(() -> this.stores.leave(former, dataset.version()),
				Thread.ofPlatform()::start);
	}

	@Override
	public URI getUri() {
		return this.served.neo4j().uri();
	}

	@Override
	public AuthToken getAuthToken() {
		return this.served.neo4j().login();
	}

	@Override
	public void destroy() throws IOException {
		this.served.neo4j().closeWithinTimeout();
		this.leaving.completeOnTimeout(null, LEAVING_TIMEOUT.toSeconds(), TimeUnit.SECONDS)
			.exceptionally((_) -> null)
			.join();
		this.lock.close();
	}

}
