package org.coopgraph.dataset;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The data set and when it is loaded.
 *
 * @param location the folder of its files, a Spring resource location
 * @param load when it is loaded into an external server; the embedded database always
 * holds it
 */
@ConfigurationProperties("coopgraph.dataset")
public record DatasetProperties(@DefaultValue("classpath:/dataset/") String location,
		@DefaultValue("if-absent") Load load) {

	public enum Load {

		NEVER, IF_ABSENT, ALWAYS

	}

}
