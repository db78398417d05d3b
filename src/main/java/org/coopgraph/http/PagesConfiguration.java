package org.coopgraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** GraphiQL at {@code /graphiql} and the schema at {@code /schema.graphqls}. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

	private static final Resource SCHEMA = new ClassPathResource("graphql/schema.graphqls");

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	@Override
	public void addViewControllers(ViewControllerRegistry pages) {
		pages.addRedirectViewController("/graphiql/", "/graphiql");
		pages.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
	}

	@Bean
	RouterFunction<ServerResponse> schema() throws IOException {
		return new FixedContent("/schema.graphqls", TEXT, SCHEMA.getContentAsByteArray()).route();
	}

}
