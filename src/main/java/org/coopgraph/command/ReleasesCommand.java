package org.coopgraph.command;

import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Command;

import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.Releases;
import org.springframework.context.ConfigurableApplicationContext;

/** Lists the releases of the data set. */
@Command(name = "releases", mixinStandardHelpOptions = true,
		description = { "Lists the releases of the data set, oldest first.",
				"Settings of the service may follow, for example --coopgraph.embedded.directory=data." })
final class ReleasesCommand extends SettingsCommand {

	private static final String ROW = "%-8s%-18s%-22s%-10s%s%n";

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = Commands.context(ReleaseContext.class, settings())) {
			print(context.getBean(Releases.class));
			return 0;
		}
	}

	private static void print(Releases releases) {
		List<Release> all = releases.all();
		if (all.isEmpty()) {
			System.out.println("There is no release yet; the data set of coopgraph.dataset.location is served.");
			return;
		}
		System.out.printf(Locale.ROOT, ROW, "number", "data set", "added", "", "imported");
		all.forEach((release) -> System.out.printf(Locale.ROOT, ROW, release.number(), release.version(),
				release.createdAt(), place(release, releases), imported(release)));
	}

	private static String place(Release release, Releases releases) {
		if (releases.present().filter(release::equals).isPresent()) {
			return "present";
		}
		return releases.previous().filter(release::equals).isPresent() ? "previous" : "";
	}

	private static String imported(Release release) {
		return release.importedFiles().isEmpty() ? "(the data set before the first import)"
				: String.join(", ", release.importedFiles());
	}

}
