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
		UnsafeWarning.leaveOut();
		if (Commands.areIn(args)) {
			System.exit(Commands.run(args));
		}
		serve(args);
	}

	/** A start that failed ends the process, whatever Neo4j's threads still do. */
	private static void serve(String[] args) {
		try {
			SpringApplication.run(CoopGraphApplication.class, args);
		}
		catch (RuntimeException | Error ex) { // which is told already
			System.exit(1);
		}
	}

}
