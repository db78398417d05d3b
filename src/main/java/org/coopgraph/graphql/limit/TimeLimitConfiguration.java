package org.coopgraph.graphql.limit;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the container wait longer than the time limit, so that it ends no request.
 */
@Configuration(proxyBeanMethods = false)
class TimeLimitConfiguration implements WebMvcConfigurer {

	private static final Duration MARGIN = Duration.ofSeconds(15);

	private final LimitsProperties limits;

	TimeLimitConfiguration(LimitsProperties limits) {
		this.limits = limits;
	}

	@Override
	public void configureAsyncSupport(AsyncSupportConfigurer async) {
		async.setDefaultTimeout(this.limits.time().plus(MARGIN).toMillis());
	}

}
