package org.coopgraph.http.endpoint;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/** Answers requests at {@code /graphql}. */
@Component("/graphql")
class GraphQlEndpoint implements HttpRequestHandler {

	private static final String METHODS = "GET,HEAD,POST,OPTIONS";

	private final UrlReader url;

	private final BodyReader body;

	private final Execution execution;

	private final ResponseWriter writer;

	GraphQlEndpoint(UrlReader url, BodyReader body, Execution execution, ResponseWriter writer) {
		this.url = url;
		this.body = body;
		this.execution = execution;
		this.writer = writer;
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			handle(request, response);
		}
		catch (Refusal ex) {
			this.writer.refuse(ex, ResponseType.preferred(request).orElse(ResponseType.JSON), response);
		}
	}

	private void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
		switch (request.getMethod()) {
			case "GET", "HEAD" -> get(request, response);
			case "POST" -> post(request, response);
			case "OPTIONS" -> {
				response.setHeader(HttpHeaders.ALLOW, METHODS);
				response.setStatus(HttpStatus.NO_CONTENT.value());
			}
			default -> throw notAllowed("Documents are sent to this address by GET or POST.", response);
		}
	}

	private void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ResponseType type = ResponseType.of(request);
		WebGraphQlResponse result = this.execution.of(this.url.read(request), request);
		if (!OperationKind.isQuery(result)) {
			throw notAllowed("An operation that is no query is not sent by GET.", response);
		}
		this.writer.write(result, type, response);
	}

	private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ResponseType type = ResponseType.of(request);
		this.writer.write(this.execution.of(this.body.read(request), request), type, response);
	}

	private static Refusal notAllowed(String message, HttpServletResponse response) {
		response.setHeader(HttpHeaders.ALLOW, METHODS);
		return new Refusal(HttpStatus.METHOD_NOT_ALLOWED, message);
	}

}
