package org.coopgraph.http.endpoint;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads the parameters in the address of a request by GET. */
@Component
class UrlReader {

	private final JsonReader json;

	UrlReader(JsonReader json) {
		this.json = json;
	}

	GraphQlParameters read(HttpServletRequest request) {
		return GraphQlParameters.read((name) -> value(name, request));
	}

	/** An empty parameter is as good as none. */
	private @Nullable Object value(String name, HttpServletRequest request) {
		String value = single(name, request);
		if (value == null || value.isEmpty()) {
			return null;
		}
		return GraphQlParameters.OBJECTS.contains(name)
				? this.json.read(value.getBytes(StandardCharsets.UTF_8), "\"" + name + "\" must be a JSON object.")
				: value;
	}

	private static @Nullable String single(String name, HttpServletRequest request) {
		String[] values = values(name, request);
		if (values != null && values.length > 1) {
			throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "\"" + name + "\" is given more than once.");
		}
		return (values != null) ? values[0] : null;
	}

	private static String @Nullable [] values(String name, HttpServletRequest request) {
		try {
			return request.getParameterValues(name);
		}
		catch (IllegalStateException ex) {
			throw new Refusal(HttpStatus.BAD_REQUEST, "The parameters in the address cannot be decoded.");
		}
	}

}
