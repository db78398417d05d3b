package org.coopgraph.http.endpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Reads the parameters in the body of a request by POST. */
@Component
class BodyReader {

	private static final String EXPECTED = "The body must be a JSON object of at most 1 MB with a \"query\" and perhaps an "
			+ "\"operationName\", which are strings, and perhaps \"variables\" and \"extensions\", which are objects; or an array of at most "
			+ Batch.MAX_SIZE + " such objects.";

	private static final List<MediaType> TYPES = List.of(MediaType.APPLICATION_JSON,
			new MediaType("application", "graphql"));

	private final JsonReader json;

	BodyReader(JsonReader json) {
		this.json = json;
	}

	RequestBody read(HttpServletRequest request) throws IOException {
		if (!isAccepted(request.getContentType()) || isCompressed(request)) {
			throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		}
		return requests(this.json.read(bytes(request), EXPECTED));
	}

	private static boolean isAccepted(@Nullable String contentType) {
		if (!StringUtils.hasText(contentType)) {
			return false;
		}
		MediaType type = MediaType.parseMediaType(contentType);
		return TYPES.stream().anyMatch(type::equalsTypeAndSubtype)
				&& (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
	}

	private static boolean isCompressed(HttpServletRequest request) {
		String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		return encoding != null && !encoding.equalsIgnoreCase("identity");
	}

	private byte[] bytes(HttpServletRequest request) throws IOException {
		byte[] body = request.getInputStream().readNBytes(this.json.maxLength() + 1);
		if (body.length > this.json.maxLength()) {
			throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 1 MB. " + EXPECTED);
		}
		return body;
	}

	private static RequestBody requests(@Nullable Object body) {
		return switch (body) {
			case Map<?, ?> object -> GraphQlParameters.read(object::get);
			case List<?> array -> Batch.of(array);
			case null, default -> throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, EXPECTED);
		};
	}

}
