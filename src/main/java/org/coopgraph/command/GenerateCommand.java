package org.coopgraph.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.coopgraph.synthetic.SyntheticDataset;

/** Writes a data set with synthetic organisations. */
@Command(name = "generate", mixinStandardHelpOptions = true,
		description = "Writes a data set in which synthetic cooperatives are affiliated to the real members.")
final class GenerateCommand implements Callable<Integer> {

	@Option(names = "--cooperatives", required = true, description = "How many synthetic cooperatives.")
	private int cooperatives;

	@Option(names = "--seed", defaultValue = "1895",
			description = "The same seed writes the same files; ${DEFAULT-VALUE} if none is given.")
	private long seed;

	@Option(names = "--to", required = true, description = "A folder that is empty or does not exist.")
	private Path folder = Path.of("");

	@Spec
	private CommandSpec command = CommandSpec.create();

	@Override
	public Integer call() {
		if (this.cooperatives < 1) {
			throw new ParameterException(this.command.commandLine(), "--cooperatives must be at least 1");
		}
		Commands.context().close(); // applies the settings of logging
		SyntheticDataset.generate(this.cooperatives, this.seed, this.folder);
		return 0;
	}

}
