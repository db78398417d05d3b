package org.coopgraph.http.endpoint;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.http.HttpError;
import org.coopgraph.http.Vary;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes the response of an operation. */
@Component
class ResponseWriter {

	private final JsonMapper mapper;

	ResponseWriter(JsonMapper mapper) {
		this.mapper = mapper;
	}

	void write(WebGraphQlResponse result, ResponseType type, HttpServletResponse response) throws IOException {
		response.setStatus(StatusCode.of(result, type));
		result.getResponseHeaders()
			.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		write(result.toMap(), type, response);
	}

	void refuse(Refusal refusal, ResponseType type, HttpServletResponse response) throws IOException {
		HttpError error = refusal.error(type);
		response.setStatus(error.status());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		Vary.add(response, HttpHeaders.ACCEPT);
		write(error.response(), type, response);
	}

	private void write(Map<String, Object> content, ResponseType type, HttpServletResponse response)
			throws IOException {
		byte[] body = this.mapper.writeValueAsBytes(content);
		response.setContentType(type.contentType());
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
