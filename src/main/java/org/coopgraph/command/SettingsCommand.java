package org.coopgraph.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command whose arguments may be followed by settings of the service. */
abstract class SettingsCommand implements Callable<Integer> {

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Spec
	private CommandSpec command = CommandSpec.create();

	/** The settings, with those that the command adds. */
	String[] settings(String... added) {
		this.settings.stream()
			.filter((setting) -> !setting.matches("--[a-z]+\\..+=.*"))
			.findFirst()
			.ifPresent((unknown) -> {
				throw new ParameterException(this.command.commandLine(), "Unknown argument: " + unknown);
			});
		return Stream.concat(this.settings.stream(), Stream.of(added)).toArray(String[]::new);
	}

}
