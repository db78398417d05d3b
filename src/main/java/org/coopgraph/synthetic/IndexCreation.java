package org.coopgraph.synthetic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.ResultTransformer;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.schema.IndexDefinition;
import org.neo4j.graphdb.schema.Schema.IndexState;

import org.coopgraph.cypher.CypherResources;

/** Creates constraints and indexes over existing data. */
public final class IndexCreation {

	private static final Duration STATEMENT_TIMEOUT = Duration.ofHours(2);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

	private final GraphDatabaseService database;

	public IndexCreation(GraphDatabaseService database) {
		this.database = database;
	}

	/**
	 * All indexes are populated at the same time; a constraint waits for its own index.
	 */
	public void create() {
		try (Progress progress = Progress.of("Populating the indexes", 100)) {
			CypherResources.schema().stream().filter((statement) -> !isConstraint(statement)).forEach(this::run);
			CypherResources.schema().stream().filter(IndexCreation::isConstraint).forEach(this::run);
			while (!arePopulated(progress)) {
				TimeUnit.MILLISECONDS.sleep(POLL_INTERVAL.toMillis());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		run("CYPHER 25 CALL db.prepareForReplanning()");
	}

	private static boolean isConstraint(String statement) {
		return statement.contains(" CONSTRAINT ");
	}

	private void run(String statement) {
		this.database.executeTransactionally(statement, Map.of(), ResultTransformer.EMPTY_TRANSFORMER,
				STATEMENT_TIMEOUT);
	}

	private boolean arePopulated(Progress progress) {
		try (Transaction transaction = this.database.beginTx()) {
			List<IndexDefinition> indexes = StreamSupport.stream(transaction.schema().getIndexes().spliterator(), false)
				.toList();
			progress.reach(Math.round(indexes.stream()
				.mapToDouble((index) -> transaction.schema().getIndexPopulationProgress(index).getCompletedPercentage())
				.average()
				.orElse(100)));
			return indexes.stream().allMatch((index) -> isOnline(transaction, index));
		}
	}

	private static boolean isOnline(Transaction transaction, IndexDefinition index) {
		IndexState state = transaction.schema().getIndexState(index);
		if (state == IndexState.FAILED) {
			throw new IllegalStateException(transaction.schema().getIndexFailure(index));
		}
		return state == IndexState.ONLINE;
	}

}
