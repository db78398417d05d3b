package org.coopgraph.http;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

/** What an address serves until the service ends. */
public record FixedContent(String address, MediaType type, byte[] content) {

	private static final HttpMethod[] METHODS = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS };

	public RouterFunction<ServerResponse> route() {
		ServerResponse content = response();
		return RouterFunctions.route()
			.route(path(this.address).and(methods(HttpMethod.GET, HttpMethod.HEAD)), (request) -> content)
			.route(path(this.address).and(method(HttpMethod.OPTIONS)),
					(request) -> ServerResponse.noContent().allow(METHODS).build())
			.route(path(this.address), (request) -> notAllowed())
			.build();
	}

	private ServerResponse response() {
		return ServerResponse.ok()
			.contentType(this.type)
			.contentLength(this.content.length)
			.eTag(WeakTag.of(this.content))
			.cacheControl(CacheControl.noCache())
			.varyBy(HttpHeaders.ACCEPT_ENCODING)
			.body(this.content);
	}

	private static ServerResponse notAllowed() {
		return ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED).allow(METHODS).build((request, response) -> {
			HttpErrorWriter.write(HttpStatus.METHOD_NOT_ALLOWED.value(), request, response);
			return null;
		});
	}

}
