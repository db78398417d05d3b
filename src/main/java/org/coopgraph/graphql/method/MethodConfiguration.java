package org.coopgraph.graphql.method;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.DataLoaderMethodArgumentResolver;

/** Lets the fields of the schema call controller methods directly. */
@Configuration(proxyBeanMethods = false)
class MethodConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer controllerMethods(BeanFactory controllers,
			ObjectProvider<HandlerMethodArgumentResolver> resolvers) {
		List<HandlerMethodArgumentResolver> all = Stream
			.concat(Stream.of(new DataLoaderMethodArgumentResolver()), resolvers.orderedStream())
			.toList();
		return (source) -> source.typeVisitors(List.of(new ControllerMethods(controllers, new MethodInputs(all))));
	}

}
