package org.coopgraph.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which pages of other origins may send requests, and read what describes them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlCorsProperties.class)
class CrossOriginConfiguration {

	private static final List<String> ADDRESSES = List.of(HttpError.ENDPOINT, "/schema.graphqls", "/possibleTypes.json",
			"/export/*");

	@Bean
	FilterRegistrationBean<CorsFilter> crossOriginRequests(GraphQlCorsProperties properties) {
		FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(
				filter(properties.toCorsConfiguration()));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		filter.setUrlPatterns(ADDRESSES);
		return filter;
	}

	/** Without a configuration the filter would admit all origins. */
	private static CorsFilter filter(@Nullable CorsConfiguration origins) {
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/**", (origins != null) ? origins : new CorsConfiguration());
		CorsFilter filter = new CorsFilter(source);
		filter.setCorsProcessor(new CrossOriginProcessor());
		return filter;
	}

}
