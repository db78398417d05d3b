package org.coopgraph.graphql;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Answers a request that is no GraphQL with a code and a sentence of our own. */
@Component
class HttpErrors extends DefaultErrorAttributes {

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
		int status = (attributes.get("status") instanceof Integer number) ? number : 500;
		attributes.put("message", sentence(status));
		attributes.put("code", code(status).name());
		attributes.put("hint", code(status).hint());
		return attributes;
	}

	private static String sentence(int status) {
		return switch (status) {
			case 400 -> "The body must be a JSON object of at most 1 MB with a \"query\", and perhaps \"variables\".";
			case 404 -> "There is nothing at this address; documents go to POST /graphql.";
			case 405, 415 -> "Documents are sent by POST, as application/json.";
			default -> (status < 500) ? "The request cannot be answered as it stands." : "Something went wrong here.";
		};
	}

	private static ErrorCode code(int status) {
		return (status < 500) ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
	}

}
