package org.coopgraph.command;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.coopgraph.dataset.release.DirectoryLock;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.ReleaseSwitch;
import org.coopgraph.dataset.release.Releases;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts an earlier release in place again. */
@Command(name = "rollback", mixinStandardHelpOptions = true,
		description = { "Puts an earlier release of the data set in place, also in a service that runs.",
				"Settings of the service may follow, for example --coopgraph.embedded.directory=data." })
final class RollbackCommand extends SettingsCommand {

	@Option(names = "--to", paramLabel = "NUMBER",
			description = "The number of the release; without it, the one that the present release has replaced.")
	private @Nullable Integer number;

	@Override
	public Integer call() throws IOException {
		try (ConfigurableApplicationContext context = Commands.context(ReleaseContext.class, settings());
				DirectoryLock _ = context.getBean(Releases.class).lock()) {
			Release release = context.getBean(ReleaseSwitch.class).back(Optional.ofNullable(this.number));
			System.out.printf(Locale.ROOT, "Release %s, data set %s, is present.%n", release.number(),
					release.version());
			return 0;
		}
	}

}
