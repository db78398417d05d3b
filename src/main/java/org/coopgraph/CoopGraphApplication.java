package org.coopgraph;

import org.coopgraph.command.Commands;
import org.coopgraph.start.UnsafeWarning;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class CoopGraphApplication {

	public static void main(String[] args) {
		UnsafeWarning.suppress();
		if (Commands.isCommand(args)) {
			System.exit(Commands.run(args));
		}
		serve(args);
	}

	/** A failed start ends the process, even while threads of Neo4j run. */
	private static void serve(String[] args) {
		try {
			SpringApplication.run(CoopGraphApplication.class, args);
		}
		catch (RuntimeException | Error ex) { // reported by Spring Boot
			System.exit(1);
		}
	}

}
