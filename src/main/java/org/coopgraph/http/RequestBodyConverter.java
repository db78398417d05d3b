package org.coopgraph.http;

import java.io.IOException;
import java.util.List;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Reads the body of a GraphQL request; refuses duplicate keys and converted values. */
class RequestBodyConverter extends JacksonJsonHttpMessageConverter {

	/** The media type that some clients give to JSON. */
	static final MediaType GRAPHQL = new MediaType("application", "graphql");

	RequestBodyConverter(JsonMapper mapper) {
		super(strict(mapper));
		setSupportedMediaTypes(List.of(MediaType.APPLICATION_JSON, MediaTypes.APPLICATION_GRAPHQL_RESPONSE, GRAPHQL));
	}

	private static JsonMapper strict(JsonMapper mapper) {
		return mapper.rebuild()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.withCoercionConfig(LogicalType.Textual,
					(texts) -> List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
						.forEach((shape) -> texts.setCoercion(shape, CoercionAction.Fail)))
			.build();
	}

	@Override
	protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
		Object body = super.readInternal(type, message);
		if (body == null) {
			throw new HttpMessageNotReadableException("The body is null", message);
		}
		return body;
	}

}
