package org.coopgraph.command;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.coopgraph.embedded.StoreLoading;
import org.coopgraph.start.StartupException;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command line. Without a command, the service starts. */
@Command(name = "coop-graph", description = "Without a command, the service starts.", mixinStandardHelpOptions = true,
		subcommands = { GenerateCommand.class, LoadCommand.class })
public final class Commands {

	private static final List<String> HELP = List.of("-h", "--help", "-V", "--version");

	private Commands() {
	}

	/** Whether something else than serving is asked for. */
	public static boolean areIn(String[] arguments) {
		return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
	}

	/** Does what is asked for, and says whether it was done: 0, or another number. */
	public static int run(String[] arguments) {
		return new CommandLine(new Commands()).setExecutionExceptionHandler(Commands::tell).execute(arguments);
	}

	private static int tell(Exception exception, CommandLine command, CommandLine.ParseResult arguments)
			throws Exception {
		if (exception instanceof StartupException) {
			System.err.println(exception.getMessage());
		}
		else if (!(exception instanceof BeansException)) {
			throw exception; // what the settings fail with is told already
		}
		return CommandLine.ExitCode.SOFTWARE;
	}

	/** The settings of the service, and nothing that serves. */
	static ConfigurableApplicationContext settings(String... settings) {
		return new SpringApplicationBuilder(StoreLoading.class).web(WebApplicationType.NONE).run(settings);
	}

}
