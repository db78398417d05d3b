package org.coopgraph.graphql;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Says what was wrong with a request that is no GraphQL; of our own faults nothing is
 * said.
 */
@Component
class HttpErrors extends DefaultErrorAttributes {

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, @Nullable Object> attributes = super.getErrorAttributes(request,
				options.including(ErrorAttributeOptions.Include.MESSAGE));
		if (!(attributes.get("status") instanceof Integer status)
				|| !HttpStatusCode.valueOf(status).is4xxClientError()) {
			attributes.remove("message");
		}
		return attributes;
	}

}
