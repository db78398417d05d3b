package org.coopgraph.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.coopgraph.embedded.StoreLoading;
import org.springframework.context.ConfigurableApplicationContext;

/** Builds the store of a data set without serving it. */
@Command(name = "load", mixinStandardHelpOptions = true,
		description = { "Builds the store of a data set in the directory coopgraph.embedded.directory.",
				"Settings of the service may follow, for example --coopgraph.embedded.directory=data." })
final class LoadCommand implements Callable<Integer> {

	@Option(names = "--from", required = true, description = "The folder with the files of the data set.")
	private Path folder = Path.of("");

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Spec
	private CommandSpec command = CommandSpec.create();

	@Override
	public Integer call() {
		List<String> all = new ArrayList<>(Settings.checked(this.settings, this.command));
		all.add("--coopgraph.dataset.location=" + this.folder.toAbsolutePath().normalize().toUri());
		try (ConfigurableApplicationContext context = Commands.context(all.toArray(String[]::new))) {
			context.getBean(StoreLoading.class).load();
			return 0;
		}
	}

}
