package org.coopgraph.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.coopgraph.dataset.candidate.Candidate;
import org.coopgraph.dataset.candidate.ChangeLines;
import org.coopgraph.dataset.candidate.ChangeReport;
import org.coopgraph.dataset.candidate.ImportRequest;
import org.coopgraph.dataset.form.Forms;
import org.coopgraph.dataset.release.DirectoryLock;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.ReleaseSwitch;
import org.coopgraph.dataset.release.Releases;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes a release of the data set with the rows of other files. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
		"Brings the rows of files into the data set, and puts the result in place as a release.",
		"A file is recognised by its columns: a member list of the Alliance, a register of cooperatives, or a file of the data set.",
		"Settings of the service may follow, for example --coopgraph.embedded.directory=data." },
		exitCodeListHeading = "Exit codes:%n", exitCodeList = { "0:the files were imported, or change nothing",
				"1:nothing is imported; the message says why", "2:the arguments are not valid" })
final class ImportCommand extends SettingsCommand {

	@Parameters(paramLabel = "FILE", arity = "1..*",
			description = "CSV files in UTF-8, folders with files of a data set, and the graph exported as NDJSON.")
	private List<Path> files = List.of();

	@Option(names = "--dry-run", description = "Only shows what would change.")
	private boolean dryRun;

	@Option(names = "--report", paramLabel = "FILE", description = "Writes all that changes into a file of JSON.")
	private @Nullable Path report;

	@Option(names = "--date", paramLabel = "DAY",
			description = "The day of the list, such as 2023-08-09; required for a member list of the Alliance, and for another edition of a register.")
	private @Nullable LocalDate date;

	@Option(names = "--partial",
			description = "The files do not have all rows: rows of the data set that they lack are kept.")
	private boolean partial;

	@Option(names = "--form", paramLabel = "FILE", description = "A form of your own, in YAML.")
	private @Nullable Path form;

	@Option(names = "--lines", defaultValue = "100",
			description = "How many changes and notices are shown at most; ${DEFAULT-VALUE} if not given.")
	private int lines;

	@Override
	public Integer call() throws IOException {
		if (this.lines < 0) {
			throw usage("--lines must be 0 or more");
		}
		try (ConfigurableApplicationContext context = Commands.context(ReleaseContext.class, settings())) {
			Releases releases = context.getBean(Releases.class);
			if (this.dryRun) {
				show(releases, context).close();
				return 0;
			}
			try (DirectoryLock _ = releases.lock(); Candidate candidate = show(releases, context)) {
				put(candidate, releases, context.getBean(ReleaseSwitch.class));
				return 0;
			}
		}
	}

	private Candidate show(Releases releases, ConfigurableApplicationContext context) {
		ImportRequest request = request();
		Candidate candidate = Candidate.of(request, releases.location(), context);
		new ChangeLines(candidate, this.lines).all().forEach(System.out::println);
		if (candidate.changes().isEmpty()) {
			System.out.println("The files change nothing.");
		}
		if (this.report != null) {
			new ChangeReport(request, candidate).write(this.report);
		}
		return candidate;
	}

	private void put(Candidate candidate, Releases releases, ReleaseSwitch releaseSwitch) {
		if (!candidate.changes().isEmpty()) {
			Release release = releases.add(candidate.folder(), fileNames());
			releaseSwitch.to(release);
			System.out.printf(Locale.ROOT, "Release %s, data set %s, is present.%n", release.number(),
					release.version());
		}
	}

	private ImportRequest request() {
		Forms forms = (this.form != null) ? Forms.of(this.form) : Forms.known();
		return new ImportRequest(this.files, forms, (this.date != null) ? this.date.toString() : "", this.partial);
	}

	private List<String> fileNames() {
		return this.files.stream().map((file) -> String.valueOf(file.getFileName())).toList();
	}

}
