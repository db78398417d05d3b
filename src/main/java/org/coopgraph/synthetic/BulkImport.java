package org.coopgraph.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.DefaultIndexProvidersAccess;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.LogTailMetadataFactoryImpl;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;

/**
 * Writes the files of a store without a running database, as {@code neo4j-admin} does.
 */
public final class BulkImport {

	private static final PrintStream NO_OUTPUT = new PrintStream(OutputStream.nullOutputStream());

	private BulkImport() {
	}

	public static void into(Path store, String database, Input input) throws IOException {
		Config config = Config.newBuilder()
			.set(GraphDatabaseSettings.neo4j_home, store)
			.set(GraphDatabaseSettings.initial_default_database, database)
			.build();
		try (var files = new DefaultFileSystemAbstraction();
				JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler();
				Progress progress = Progress.of("Writing the store", 100);
				BatchImporter importer = importer(config, files, scheduler, progress)) {
			importer.doImport(input);
		}
		catch (IOException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
	}

	private static BatchImporter importer(Config config, DefaultFileSystemAbstraction files, JobScheduler scheduler,
			Progress progress) {
		StorageEngineFactory engine = StorageEngineFactory.selectStorageEngine(config);
		return engine.batchImporter(DatabaseLayout.of(config), files, false, PageCacheTracer.NULL, settings(),
				NullLogService.getInstance(), NO_OUTPUT, false, DefaultAdditionalIds.EMPTY,
				new LogTailMetadataFactoryImpl(files), config, monitor(progress), scheduler, Collector.STRICT,
				TransactionLogInitializer.getLogFilesInitializer(), new IndexImporterFactoryImpl(),
				EmptyMemoryTracker.INSTANCE, CursorContextFactory.NULL_CONTEXT_FACTORY,
				() -> new DefaultIndexProvidersAccess(engine, files, config, scheduler, NullLogService.getInstance(),
						PageCacheTracer.NULL, CursorContextFactory.NULL_CONTEXT_FACTORY),
				0, null, DatabaseCreationOptions.EMPTY_CREATION_OPTIONS, BatchImporter.HardwareValidation.NONE);
	}

	private static Configuration settings() {
		return new Configuration() {

			@Override
			public IndexConfig indexConfig() {
				return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
			}

		};
	}

	private static Monitor monitor(Progress progress) {
		return new Monitor() {

			@Override
			public void percentageCompleted(int percentage) {
				progress.reach(percentage);
			}

		};
	}

}
