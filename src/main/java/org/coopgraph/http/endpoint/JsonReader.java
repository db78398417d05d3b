package org.coopgraph.http.endpoint;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Reads JSON within the limits of a request; refuses duplicate keys and trailing text.
 */
@Component
class JsonReader {

	private final JsonMapper mapper;

	JsonReader(JsonMapper mapper) {
		this.mapper = mapper.rebuild()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.build();
	}

	/** The length of a body. */
	int maxLength() {
		return (int) this.mapper.tokenStreamFactory().streamReadConstraints().getMaxDocumentLength();
	}

	@Nullable Object read(byte[] json, String refusal) {
		try {
			return this.mapper.readValue(json, Object.class);
		}
		catch (JacksonException ex) {
			throw new Refusal(HttpStatus.BAD_REQUEST, refusal);
		}
	}

}
