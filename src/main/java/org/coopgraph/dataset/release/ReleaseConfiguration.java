package org.coopgraph.dataset.release;

import java.nio.file.Path;

import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.DatasetProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The releases of the settings, and the loader of the present one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatasetProperties.class)
public class ReleaseConfiguration {

	@Bean
	Releases releases(DatasetProperties dataset, Environment environment) {
		Path directory = Binder.get(environment)
			.bind("coopgraph.embedded.directory", Path.class)
			.orElse(Path.of("data"));
		return Releases.in(directory, dataset.location());
	}

	@Bean
	DatasetLoader datasetLoader(Releases releases) {
		return new DatasetLoader(new PresentDataset(releases)::read);
	}

}
