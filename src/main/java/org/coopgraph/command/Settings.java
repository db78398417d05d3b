package org.coopgraph.command;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Settings of the service that follow the options of a command. */
final class Settings {

	private Settings() {
	}

	/**
	 * The arguments that are no options of a command.
	 * @throws ParameterException if one of them is no setting
	 */
	static List<String> checked(List<String> unmatched, CommandSpec command) {
		unmatched.stream()
			.filter((setting) -> !setting.matches("--[a-z]+\\..+=.*"))
			.findFirst()
			.ifPresent((unknown) -> {
				throw new ParameterException(command.commandLine(), "Unknown argument: " + unknown);
			});
		return unmatched;
	}

}
