package org.coopgraph.embedded.browser;

import java.util.Comparator;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers the discovery requests of Neo4j Browser with the address of Bolt. */
@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration implements WebMvcConfigurer {

	@Bean
	RouterFunction<ServerResponse> discovery(Neo4jConnectionDetails connection) {
		return RouterFunctions.route(
				RequestPredicates.path("/")
					.and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD))
					.and(DiscoveryConfiguration::prefersJson),
				(request) -> ServerResponse.ok().body(Map.of("bolt_direct", String.valueOf(connection.getUri()))));
	}

	/** A browser prefers HTML, and gets the page at this address. */
	private static boolean prefersJson(ServerRequest request) {
		return preference(request, MediaType.APPLICATION_JSON) > preference(request, MediaType.TEXT_HTML);
	}

	/**
	 * The quality value of a media type by its most specific range; of equal values, a
	 * named type is preferred.
	 */
	private static double preference(ServerRequest request, MediaType type) {
		return request.headers()
			.accept()
			.stream()
			.filter((range) -> range.includes(type))
			.min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
			.map((range) -> range.getQualityValue() - (range.isWildcardSubtype() ? 0.0001 : 0))
			.orElse(0.0);
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new Negotiated()).addPathPatterns("/");
	}

	/** Tells caches that this address has a page and a JSON document. */
	private static final class Negotiated implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
			return true;
		}

	}

}
