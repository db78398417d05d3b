package org.coopgraph;

import org.coopgraph.command.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class CoopGraphApplication {

	public static void main(String[] args) {
		UnsafeWarning.leaveOut();
		if (Commands.areIn(args)) {
			System.exit(Commands.run(args));
		}
		SpringApplication.run(CoopGraphApplication.class, args);
	}

}
