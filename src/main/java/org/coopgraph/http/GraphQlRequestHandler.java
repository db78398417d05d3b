package org.coopgraph.http;

import java.util.List;

import graphql.ErrorType;
import graphql.GraphQLError;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Handles GraphQL requests. */
class GraphQlRequestHandler extends GraphQlHttpHandler {

	GraphQlRequestHandler(WebGraphQlHandler handler, JsonMapper mapper) {
		super(handler, new RequestBodyConverter(mapper));
	}

	/** An escape that is no character is as unreadable as a body that is no JSON. */
	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
		return isWronglyEscaped(response) ? HttpStatus.BAD_REQUEST : super.selectResponseStatus(response, type);
	}

	private static boolean isWronglyEscaped(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return !errors.isEmpty() && errors.getFirst().getErrorType() == ErrorType.InvalidSyntax
				&& response.getExecutionInput().getQuery().contains("\\u");
	}

}
