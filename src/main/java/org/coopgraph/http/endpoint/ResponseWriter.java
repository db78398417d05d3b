package org.coopgraph.http.endpoint;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.http.Vary;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Writes answers. Tomcat would not compress those with a strong validator. */
@Component
class ResponseWriter {

	private static final String[] VARY = { HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING,
			HttpHeaders.ACCEPT_LANGUAGE };

	private final JsonMapper mapper;

	private final Compression compression;

	ResponseWriter(JsonMapper mapper, ServerProperties server) {
		this.mapper = mapper;
		this.compression = server.getCompression();
	}

	void write(Answer answer, ResponseType type, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setStatus(answer.status());
		answer.headers().forEach((name, values) -> setHeader(name, values, response));
		byte[] content = this.mapper.writeValueAsBytes(answer.content());
		ContentCoding coding = coding(content, request);
		if (answer.tag() != null) {
			response.setHeader(HttpHeaders.ETAG, answer.tag().in(coding));
		}
		describe(answer.cacheControl(), response);
		response.setContentType(type.contentType());
		write(coding, content, response);
	}

	private static void setHeader(String name, List<String> values, HttpServletResponse response) {
		if (!name.equalsIgnoreCase(HttpHeaders.VARY)) {
			response.setHeader(name, String.join(", ", values));
		}
	}

	private ContentCoding coding(byte[] content, HttpServletRequest request) {
		boolean compressed = this.compression.getEnabled()
				&& content.length >= this.compression.getMinResponseSize().toBytes();
		return compressed ? AcceptEncoding.of(request).preferred() : ContentCoding.IDENTITY;
	}

	private static void write(ContentCoding coding, byte[] content, HttpServletResponse response) throws IOException {
		byte[] body = coding.encode(content);
		if (coding != ContentCoding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
		}
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	/** Tells a client that it has the answer with this tag. */
	void notModified(String tag, String cacheControl, HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_MODIFIED.value());
		response.setHeader(HttpHeaders.ETAG, tag);
		describe(cacheControl, response);
	}

	private static void describe(@Nullable String cacheControl, HttpServletResponse response) {
		Vary.add(response, VARY);
		if (cacheControl != null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
		}
	}

}
