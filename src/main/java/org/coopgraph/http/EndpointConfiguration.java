package org.coopgraph.http;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

/** The requests that the endpoint accepts, and the responses to all others. */
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

	private static final List<MediaType> RESPONSE_TYPES = List.of(MediaType.APPLICATION_JSON,
			MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

	@Bean
	GraphQlHttpHandler graphQlRequestHandler(WebGraphQlHandler handler, JsonMapper mapper) {
		return new GraphQlRequestHandler(handler, mapper);
	}

	/** Ordered before the routes of Spring Boot, whose refusals have no body. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> refusals() {
		RequestPredicate endpoint = path(HttpError.ENDPOINT).and((request) -> !isPreFlight(request));
		return RouterFunctions.route()
			.route(endpoint.and(method(HttpMethod.OPTIONS)), (request) -> allowing(HttpStatus.NO_CONTENT).build())
			.route(endpoint.and((request) -> request.method() != HttpMethod.POST),
					(request) -> refuse(allowing(HttpStatus.METHOD_NOT_ALLOWED), HttpStatus.METHOD_NOT_ALLOWED))
			.route(endpoint.and((request) -> !hasAcceptedType(request)),
					(request) -> refuse(accepting(), HttpStatus.UNSUPPORTED_MEDIA_TYPE))
			.route(endpoint.and((request) -> !acceptsResponse(request)),
					(request) -> refuse(ServerResponse.status(HttpStatus.NOT_ACCEPTABLE), HttpStatus.NOT_ACCEPTABLE))
			.build();
	}

	private static boolean isPreFlight(ServerRequest request) {
		return CorsUtils.isPreFlightRequest(request.servletRequest());
	}

	private static boolean hasAcceptedType(ServerRequest request) {
		String encoding = request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING);
		return request.headers().contentType().filter(EndpointConfiguration::isAcceptedType).isPresent()
				&& (encoding == null || encoding.equalsIgnoreCase("identity"));
	}

	private static boolean isAcceptedType(MediaType type) {
		return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
				|| type.equalsTypeAndSubtype(RequestBodyConverter.GRAPHQL);
	}

	private static boolean acceptsResponse(ServerRequest request) {
		List<MediaType> accepted = request.headers().accept();
		return accepted.isEmpty() || accepted.stream()
			.filter((type) -> type.getQualityValue() > 0)
			.anyMatch((type) -> RESPONSE_TYPES.stream().anyMatch(type::includes));
	}

	private static ServerResponse.BodyBuilder allowing(HttpStatus status) {
		return ServerResponse.status(status).allow(HttpMethod.POST, HttpMethod.OPTIONS);
	}

	private static ServerResponse.HeadersBuilder<?> accepting() {
		return ServerResponse.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.headers((headers) -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)));
	}

	private static ServerResponse refuse(ServerResponse.HeadersBuilder<?> response, HttpStatus status) {
		return response.build((request, written) -> {
			HttpErrorWriter.write(status.value(), request, written);
			return null;
		});
	}

}
