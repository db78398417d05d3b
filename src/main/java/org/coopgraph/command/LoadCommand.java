package org.coopgraph.command;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.coopgraph.embedded.StoreLoading;
import org.springframework.context.ConfigurableApplicationContext;

/** Builds the store of a data set without serving it. */
@Command(name = "load", mixinStandardHelpOptions = true,
		description = { "Builds the store of a data set in the directory coopgraph.embedded.directory.",
				"Settings of the service may follow, for example --coopgraph.embedded.directory=data." })
final class LoadCommand extends SettingsCommand {

	@Option(names = "--from", required = true, description = "The folder with the files of the data set.")
	private Path folder = Path.of("");

	@Override
	public Integer call() {
		String location = "--coopgraph.dataset.location=" + this.folder.toAbsolutePath().normalize().toUri();
		try (ConfigurableApplicationContext context = Commands.context(settings(location))) {
			context.getBean(StoreLoading.class).load();
			return 0;
		}
	}

}
