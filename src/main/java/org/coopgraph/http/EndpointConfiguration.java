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

/** What is a request with a document, and the answers to all that is none. */
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

	private static final List<MediaType> ANSWERS = List.of(MediaType.APPLICATION_JSON,
			MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

	@Bean
	GraphQlHttpHandler documents(WebGraphQlHandler handler, JsonMapper mapper) {
		return new DocumentHandler(handler, mapper);
	}

	/** Comes before the routes of Spring Boot, whose refusals have no body. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> refusals() {
		RequestPredicate endpoint = path(HttpError.ENDPOINT).and((request) -> !isPreFlight(request));
		return RouterFunctions.route()
			.route(endpoint.and(method(HttpMethod.OPTIONS)), (request) -> allowing(HttpStatus.NO_CONTENT).build())
			.route(endpoint.and((request) -> request.method() != HttpMethod.POST),
					(request) -> refuse(allowing(HttpStatus.METHOD_NOT_ALLOWED), HttpStatus.METHOD_NOT_ALLOWED))
			.route(endpoint.and((request) -> !holdsDocument(request)),
					(request) -> refuse(accepting(), HttpStatus.UNSUPPORTED_MEDIA_TYPE))
			.route(endpoint.and((request) -> !acceptsAnswer(request)),
					(request) -> refuse(ServerResponse.status(HttpStatus.NOT_ACCEPTABLE), HttpStatus.NOT_ACCEPTABLE))
			.build();
	}

	private static boolean isPreFlight(ServerRequest request) {
		return CorsUtils.isPreFlightRequest(request.servletRequest());
	}

	private static boolean holdsDocument(ServerRequest request) {
		String encoding = request.headers().firstHeader(HttpHeaders.CONTENT_ENCODING);
		return request.headers().contentType().filter(EndpointConfiguration::isDocument).isPresent()
				&& (encoding == null || encoding.equalsIgnoreCase("identity"));
	}

	private static boolean isDocument(MediaType type) {
		return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
				|| type.equalsTypeAndSubtype(DocumentConverter.GRAPHQL);
	}

	private static boolean acceptsAnswer(ServerRequest request) {
		List<MediaType> accepted = request.headers().accept();
		return accepted.isEmpty() || accepted.stream()
			.filter((type) -> type.getQualityValue() > 0)
			.anyMatch((type) -> ANSWERS.stream().anyMatch(type::includes));
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
