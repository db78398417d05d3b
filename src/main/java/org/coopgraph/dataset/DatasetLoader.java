package org.coopgraph.dataset;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.CypherResources;
import org.springframework.core.io.ResourceLoader;

/**
 * Replaces the content of a graph with a data set, in one transaction: no statement reads
 * a part of it before the commit. A statement that runs during the commit may find some
 * of both data sets, because Neo4j reads what is committed at the moment.
 */
public final class DatasetLoader {

	private static final Logger logger = LoggerFactory.getLogger(DatasetLoader.class);

	private static final int ROWS_PER_STATEMENT = 1000;

	/** Replaces the limit of the server, which is meant for readers. */
	private static final TransactionConfig LOAD_TIMEOUT = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(10))
		.build();

	private static final Duration INDEX_TIMEOUT = Duration.ofMinutes(5);

	/** Former versions wrote Tally and DecadeTally in place of Statistics. */
	private static final String REMOVE = """
			CYPHER 25
			MATCH (old:Entity|Figure|Source|Statistics|Tally|DecadeTally|Dataset)
			DETACH DELETE old
			""";

	private final Supplier<CheckedDataset> reader;

	/** A loader of the data set that a reader returns. */
	public DatasetLoader(Supplier<CheckedDataset> reader) {
		this.reader = reader;
	}

	/** A loader of the data set in a folder, whatever release is present. */
	public static DatasetLoader of(DatasetProperties properties, ResourceLoader resources) {
		return new DatasetLoader(new DatasetReader(properties, resources)::read);
	}

	/**
	 * Reads and checks all files.
	 * @throws StartupException if they have violations
	 */
	public CheckedDataset read() {
		return this.reader.get();
	}

	/** Creates constraints and indexes, then replaces the content of the graph. */
	public void load(CheckedDataset dataset, Driver driver, String database) {
		try (Session session = driver.session(SessionConfig.forDatabase(database))) {
			createSchema(CypherResources.schema().stream(), session);
			session.executeWriteWithoutResult((transaction) -> replaceContent(transaction, dataset), LOAD_TIMEOUT);
		}
		logger.info("Loaded data set {}", dataset.version());
	}

	/**
	 * Fills an empty graph that nobody reads yet. The indexes are made when it is full,
	 * which takes less than to keep them while it fills.
	 */
	public void fill(CheckedDataset dataset, Driver driver, String database) {
		try (Session session = driver.session(SessionConfig.forDatabase(database))) {
			createSchema(CypherResources.schema().stream().filter(DatasetLoader::isConstraint), session);
			session.executeWriteWithoutResult((transaction) -> replaceContent(transaction, dataset), LOAD_TIMEOUT);
			createSchema(CypherResources.schema().stream(), session);
		}
		logger.info("Loaded data set {}", dataset.version());
	}

	private static boolean isConstraint(String statement) {
		return statement.contains("CREATE CONSTRAINT");
	}

	private static void createSchema(Stream<String> statements, Session session) {
		statements.forEach((statement) -> session.run(statement).consume());
		session.run("CYPHER 25 CALL db.awaitIndexes($seconds)", Map.of("seconds", INDEX_TIMEOUT.toSeconds())).consume();
	}

	private static void replaceContent(TransactionContext transaction, CheckedDataset dataset) {
		transaction.run(REMOVE).consume();
		dataset.rows().forEach((file, rows) -> write(transaction, file, rows));
		CypherResources.derive().forEach((statement) -> transaction.run(statement).consume());
		transaction
			.run(DatasetNodeStatement.CREATE,
					Map.of("version", dataset.version(), "loadedAt", OffsetDateTime.now(ZoneOffset.UTC).withNano(0)))
			.consume();
	}

	private static void write(TransactionContext transaction, String file, List<Map<String, Object>> rows) {
		writeInBatches(transaction, CypherResources.load(file), rows);
		writeInBatches(transaction, CypherResources.searchNames(),
				rows.stream().filter(SearchNames::isFolded).toList());
	}

	private static void writeInBatches(TransactionContext transaction, String statement,
			List<Map<String, Object>> rows) {
		for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
			List<Map<String, Object>> batch = rows.subList(from, Math.min(from + ROWS_PER_STATEMENT, rows.size()));
			transaction.run(statement, Map.of("rows", batch)).consume();
		}
	}

}
