package org.coopgraph.http.endpoint;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/** Whether an operation only reads. The schema has no others, so that they all fail. */
final class OperationKind {

	private OperationKind() {
	}

	/**
	 * Checks the operation of a request by GET.
	 * @throws Refusal if it would not only read
	 */
	static void check(WebGraphQlResponse response) {
		if (!isQuery(response)) {
			throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "An operation that is no query is not sent by GET.");
		}
	}

	private static boolean isQuery(WebGraphQlResponse response) {
		ExecutionResult result = response.getExecutionResult();
		ExecutionInput input = response.getExecutionInput();
		return result.getErrors().stream().noneMatch(OperationKind::isOfOperation)
				|| isQuery(input.getQuery(), input.getOperationName());
	}

	private static boolean isOfOperation(GraphQLError error) {
		return error.getErrorType() == ErrorType.ValidationError
				|| error.getErrorType() == ErrorType.OperationNotSupported;
	}

	private static boolean isQuery(String document, @Nullable String operation) {
		try {
			return NodeUtil.getOperation(Parser.parse(document), operation).operationDefinition
				.getOperation() == Operation.QUERY;
		}
		catch (InvalidSyntaxException | UnknownOperationException ex) {
			return true;
		}
	}

}
