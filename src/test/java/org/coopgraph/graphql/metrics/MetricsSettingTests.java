package org.coopgraph.graphql.metrics;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusScrapeEndpoint;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.ResourcePropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class MetricsSettingTests {

	private final WebApplicationContextRunner service = new WebApplicationContextRunner()
		.withInitializer((context) -> configure(context.getEnvironment()))
		.withConfiguration(
				AutoConfigurations.of(MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class,
						SimpleMetricsExportAutoConfiguration.class, PrometheusMetricsExportAutoConfiguration.class));

	private static void configure(ConfigurableEnvironment environment) {
		environment.getPropertySources().addLast(settings());
		environment.setConversionService(new ApplicationConversionService());
	}

	/** The settings with which the service is shipped. */
	private static MapPropertySource settings() {
		try {
			return new ResourcePropertySource(new FileSystemResource("src/main/resources/application.properties"));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void shouldPublishNoMetricsByDefault() {
		this.service
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(PrometheusScrapeEndpoint.class));
	}

	@Test
	void shouldPublishMetricsByOneSetting() {
		this.service.withPropertyValues("coopgraph.metrics.enabled=true")
			.run((context) -> assertThat(context).hasSingleBean(PrometheusScrapeEndpoint.class));
	}

}
