package org.coopgraph.command;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.coopgraph.CoopGraphApplication;
import org.coopgraph.embedded.StoreLoading;
import org.coopgraph.export.Export;
import org.coopgraph.export.Exports;
import org.coopgraph.export.format.ExportFormat;
import org.coopgraph.export.format.OtherVersionException;
import org.coopgraph.export.graph.GraphExport;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.start.StartupException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Writes organisations, or the whole graph, into a file. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = { "Writes organisations or the whole graph. Where a service runs, its page /export does so.",
				"Settings of the service may follow, for example --coopgraph.embedded.directory=data." })
final class ExportCommand extends SettingsCommand {

	private static final String BASE = "http://localhost:8080/";

	/** The service in this process listens nowhere. */
	private static final Map<String, Object> DEFAULTS = Map.of("server.port", -1, "coopgraph.embedded.bolt-port", 0,
			"coopgraph.warm-up", false);

	@Option(names = "--format", required = true, description = "csv, ndjson, geojson, jsonld or graphml.")
	private String format = "";

	@Option(names = "--filter", description = "Which organisations: an OrganisationFilter of the schema, in JSON.")
	private @Nullable String filter;

	@ArgGroup
	private Subject subject = new Subject();

	@Option(names = "--to", defaultValue = "-",
			description = "A file; a new folder for --graph --format csv; ${DEFAULT-VALUE} for the standard output.")
	private String target = "";

	/** One of two. */
	static final class Subject {

		@Option(names = "--organisations", description = "The organisations that the filter selects; the default.")
		private boolean organisations;

		@Option(names = "--graph", description = "The whole graph.")
		private boolean graph;

	}

	@Override
	public Integer call() {
		ExportFormat chosen = ExportFormat.of(this.format)
			.orElseThrow(() -> usage("--format must be csv, ndjson, geojson, jsonld or graphml"));
		boolean folder = this.subject.graph && chosen == ExportFormat.CSV;
		checkOptions(chosen, folder);
		requireFreeStore();
		try (ConfigurableApplicationContext service = service()) {
			write(service.getBean(Exports.class), chosen, folder);
			return 0;
		}
		catch (BadRequestException ex) {
			throw usage(String.valueOf(ex.getMessage()));
		}
		catch (OtherVersionException ex) {
			throw new StartupException(String.valueOf(ex.getMessage()), ex);
		}
	}

	private void checkOptions(ExportFormat chosen, boolean folder) {
		if (this.subject.graph && !folder && !GraphExport.FORMATS.contains(chosen)) {
			throw usage("--graph has the formats csv, ndjson, jsonld and graphml");
		}
		if (folder && this.target.equals("-")) {
			throw usage("--graph --format csv writes a folder; name it with --to");
		}
		if (this.subject.graph && this.filter != null) {
			throw usage("--filter selects organisations; it has no meaning with --graph");
		}
		if (!this.target.equals("-")) {
			target().check(folder);
		}
	}

	private void write(Exports exports, ExportFormat chosen, boolean folder) {
		if (folder) {
			target().writeFolder(exports::writeFolder);
			return;
		}
		Export export = this.subject.graph ? exports.graph(chosen, () -> BASE)
				: exports.organisations(chosen, this.filter, () -> BASE);
		if (this.target.equals("-")) {
			ExportTarget.writeToOutput(export.content());
		}
		else {
			target().writeFile(export.content());
		}
	}

	private ExportTarget target() {
		return new ExportTarget(Path.of(this.target));
	}

	private void requireFreeStore() {
		try (ConfigurableApplicationContext context = Commands.context(arguments())) {
			if (context.getBean(StoreLoading.class).isServed()) {
				throw new StartupException(
						"A service uses the store; export from it at /export/%s.%s, or set another directory with coopgraph.embedded.directory."
							.formatted(this.subject.graph ? "graph" : "organisations", this.format));
			}
		}
	}

	private ConfigurableApplicationContext service() {
		return new SpringApplicationBuilder(CoopGraphApplication.class).properties(DEFAULTS).run(arguments());
	}

	/** Nothing but the export is written to the output. */
	private String[] arguments() {
		return settings("--logging.threshold.console=off");
	}

}
