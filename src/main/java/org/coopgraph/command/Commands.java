package org.coopgraph.command;

import java.util.List;
import java.util.Locale;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.coopgraph.command.extract.ExtractCommand;
import org.coopgraph.embedded.StoreLoading;
import org.coopgraph.start.StartupException;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command line. Without a command, the service starts. */
@Command(name = "coop-graph", description = "Without a command, the service starts.", mixinStandardHelpOptions = true,
		subcommands = { ExportCommand.class, ExtractCommand.class, GenerateCommand.class, ImportCommand.class,
				LoadCommand.class, ReleasesCommand.class, RollbackCommand.class })
public final class Commands {

	private static final List<String> HELP = List.of("-h", "--help", "-V", "--version");

	private Commands() {
	}

	/** Whether the arguments request anything but the start of the service. */
	public static boolean isCommand(String[] arguments) {
		return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
	}

	/** Runs the command and returns its exit code, 0 on success. */
	public static int run(String[] arguments) {
		return new CommandLine(new Commands()).setExecutionExceptionHandler(Commands::handle).execute(arguments);
	}

	private static int handle(Exception exception, CommandLine command, CommandLine.ParseResult arguments) {
		if (exception instanceof StartupException) {
			System.err.println(exception.getMessage());
		}
		else if (!(exception instanceof BeansException)) { // which Spring Boot reports
			System.err.printf(Locale.ROOT, "The command %s has failed: %s.%n", command.getCommandName(), exception);
			LoggerFactory.getLogger(Commands.class).debug("The command has failed", exception);
		}
		return CommandLine.ExitCode.SOFTWARE;
	}

	/** A context with the settings of the service, but without its web server. */
	static ConfigurableApplicationContext context(String... settings) {
		return context(StoreLoading.class, settings);
	}

	/** A context of certain beans, with the settings of the service. */
	static ConfigurableApplicationContext context(Class<?> beans, String... settings) {
		return new SpringApplicationBuilder(beans).web(WebApplicationType.NONE).run(settings);
	}

}
