package org.coopgraph.command;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Unmatched;

/** Settings of the service that follow the options of a command. */
final class Settings {

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Spec(Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/**
	 * The settings as arguments of the service.
	 * @throws ParameterException if one of them is no setting
	 */
	List<String> checked() {
		this.settings.stream()
			.filter((setting) -> !setting.matches("--[a-z]+\\..+=.*"))
			.findFirst()
			.ifPresent((unknown) -> {
				throw new ParameterException(this.command.commandLine(), "Unknown argument: " + unknown);
			});
		return List.copyOf(this.settings);
	}

}
