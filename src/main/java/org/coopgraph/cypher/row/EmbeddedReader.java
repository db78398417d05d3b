package org.coopgraph.cypher.row;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Runs statements in the Neo4j of this process, on platform threads of its own: a
 * statement computes, and would keep a carrier of virtual threads from all others.
 */
public final class EmbeddedReader implements RowReader, AutoCloseable {

	private final GraphDatabaseService neo4j;

	private final ExecutorService threads;

	private final Set<EmbeddedStatement> statements = ConcurrentHashMap.newKeySet();

	public EmbeddedReader(GraphDatabaseService neo4j, int threads) {
		this.neo4j = neo4j;
		this.threads = threads(threads);
	}

	private static ExecutorService threads(int number) {
		ThreadPoolExecutor threads = new ThreadPoolExecutor(number, number, 1, TimeUnit.MINUTES,
				new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("statements-", 1).factory());
		threads.allowCoreThreadTimeOut(true);
		return threads;
	}

	@Override
	public boolean endsWhenInterrupted() {
		return true;
	}

	@Override
	public List<Row> read(String statement, Map<String, Object> parameters, Duration timeout) {
		EmbeddedStatement running = new EmbeddedStatement(this.neo4j, statement, parameters, timeout);
		this.statements.add(running);
		try {
			this.threads.execute(running);
			return running.rows();
		}
		catch (RejectedExecutionException ex) {
			throw StatementException.of(ex);
		}
		finally {
			this.statements.remove(running);
		}
	}

	/** Ends the statements that run, so that none keeps Neo4j from stopping. */
	@Override
	public void close() {
		this.threads.shutdown();
		this.statements.forEach(EmbeddedStatement::stop);
	}

}
