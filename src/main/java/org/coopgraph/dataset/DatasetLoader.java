package org.coopgraph.dataset;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.CypherResources;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Writes a data set to the graph in one transaction, in place of what was there. No
 * statement that begins before or after it sees half of one.
 */
@Component
public class DatasetLoader {

	private static final Logger logger = LoggerFactory.getLogger(DatasetLoader.class);

	private static final int BATCH = 1000;

	/** In place of the server's limit, which is made for those who ask. */
	private static final TransactionConfig PATIENCE = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(10))
		.build();

	private final DatasetReader reader;

	DatasetLoader(DatasetReader reader) {
		this.reader = reader;
	}

	/** A loader outside of the service. */
	public static DatasetLoader of(DatasetProperties properties, ResourceLoader resources) {
		return new DatasetLoader(new DatasetReader(properties, resources));
	}

	/**
	 * Reads the files and checks them whole.
	 * @throws StartupException if anything is wrong with them, with everything that is
	 */
	public CheckedDataset read() {
		return this.reader.read();
	}

	/** Writes a data set in place of what was there. */
	public void load(CheckedDataset dataset, Driver driver, String database) {
		try (Session session = driver.session(SessionConfig.forDatabase(database))) {
			CypherResources.schema().forEach((statement) -> session.run(statement).consume());
			session.run("CYPHER 25 CALL db.awaitIndexes(300)").consume();
			session.executeWriteWithoutResult((transaction) -> replace(transaction, dataset), PATIENCE);
		}
		logger.info("Loaded data set {}", dataset.version());
	}

	private static void replace(TransactionContext transaction, CheckedDataset dataset) {
		transaction.run("CYPHER 25 MATCH (old:Entity|Figure|Source|Tally|DecadeTally|Dataset) DETACH DELETE old")
			.consume();
		dataset.rows().forEach((file, rows) -> write(transaction, file, rows));
		CypherResources.derive().forEach((statement) -> transaction.run(statement).consume());
		transaction
			.run(DatasetStatements.CREATE,
					Map.of("version", dataset.version(), "loadedAt", OffsetDateTime.now(ZoneOffset.UTC).withNano(0)))
			.consume();
	}

	private static void write(TransactionContext transaction, String file, List<Map<String, Object>> rows) {
		writeInBatches(transaction, CypherResources.load(file), rows);
		writeInBatches(transaction, CypherResources.searchNames(), rows.stream().filter(SearchNames::hasName).toList());
	}

	private static void writeInBatches(TransactionContext transaction, String statement,
			List<Map<String, Object>> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Map<String, Object>> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
			transaction.run(statement, Map.of("rows", batch)).consume();
		}
	}

}
