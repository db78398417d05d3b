package org.coopgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class CoopGraphApplication {

	public static void main(String[] args) {
		SpringApplication.run(CoopGraphApplication.class, args);
	}

}
