package org.coopgraph.http.endpoint;

import java.io.IOException;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/** Answers requests at {@code /graphql}. */
@Component("/graphql")
class GraphQlEndpoint implements HttpRequestHandler {

	private static final String METHODS = "GET,HEAD,POST,OPTIONS";

	private final GetHandler get;

	private final PostHandler post;

	private final ResponseWriter writer;

	private final MeterProvider<Counter> responses;

	GraphQlEndpoint(GetHandler get, PostHandler post, ResponseWriter writer, MeterRegistry registry) {
		this.responses = Counter.builder("coopgraph.responses")
			.description("Responses of the endpoint by status")
			.withRegistry(registry);
		this.get = get;
		this.post = post;
		this.writer = writer;
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			handle(request, response);
		}
		catch (Refusal ex) {
			refuse(ex, request, response);
		}
		finally {
			this.responses.withTag("status", Integer.toString(response.getStatus())).increment();
		}
	}

	private void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
		switch (request.getMethod()) {
			case "GET", "HEAD" -> this.get.handle(ResponseType.of(request), request, response);
			case "POST" -> this.post.handle(ResponseType.of(request), request, response);
			case "OPTIONS" -> {
				response.setHeader(HttpHeaders.ALLOW, METHODS);
				response.setStatus(HttpStatus.NO_CONTENT.value());
			}
			default ->
				throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "Documents are sent to this address by GET or POST.");
		}
	}

	private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		ResponseType type = ResponseType.preferred(request).orElse(ResponseType.JSON);
		Answer answer = Answer.of(refusal, type);
		if (answer.status() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
			response.setHeader(HttpHeaders.ALLOW, METHODS);
		}
		if (answer.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()) {
			response.setHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
		}
		this.writer.write(answer, type, request, response);
	}

}
