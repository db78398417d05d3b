package org.coopgraph.graphql.error;

import java.util.Objects;
import java.util.concurrent.CompletionException;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.ReadTimeoutException;
import org.coopgraph.cypher.row.FailureReason;
import org.coopgraph.cypher.row.StatementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Turns an exception into an error without internal details.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger logger = LoggerFactory.getLogger(ErrorResolver.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
		Throwable cause = cause(exception);
		Failure failure = failure(cause, environment.getExecutionId());
		if (!failure.expected()) {
			logger.error("Field {} of request {} failed", environment.getExecutionStepInfo().getPath(),
					environment.getExecutionId(), cause);
		}
		return error(environment, failure);
	}

	/** The failure of the request with an id, under which the log has the details. */
	static Failure failure(Throwable exception, Object request) {
		return switch (exception) {
			case BadRequestException ex -> new Failure(ErrorCode.BAD_REQUEST, String.valueOf(ex.getMessage()));
			case NotFoundException ex -> new Failure(ErrorCode.NOT_FOUND, String.valueOf(ex.getMessage()));
			case AbortExecutionException _ -> new Failure(ErrorCode.TIMEOUT, "The request exceeded its time limit.");
			case ReadTimeoutException _ -> new Failure(ErrorCode.TIMEOUT, "The request exceeded its time limit.");
			case GraphQLException ex -> new Failure(ErrorCode.BAD_REQUEST, message(ex));
			case StatementException ex -> failure(ex.reason(), request);
			default -> unexpected(request);
		};
	}

	/** The message of graphql-java for an invalid argument. */
	private static String message(GraphQLException exception) {
		return (exception instanceof GraphQLError error) ? error.getMessage()
				: "An argument is null or does not match its type in the schema.";
	}

	/** The exception in the wrapper of a future or a data loader. */
	static Throwable cause(Throwable exception) {
		return (exception instanceof CompletionException wrapper)
				? Objects.requireNonNullElse(wrapper.getCause(), wrapper) : exception;
	}

	private static Failure failure(FailureReason reason, Object request) {
		return switch (reason) {
			case TIME -> new Failure(ErrorCode.TIMEOUT, "The database did not answer in time.");
			case UNAVAILABLE -> new Failure(ErrorCode.UNAVAILABLE, "The database is not available.");
			case FAULT -> unexpected(request);
		};
	}

	private static Failure unexpected(Object request) {
		return new Failure(ErrorCode.INTERNAL_ERROR,
				"An unexpected error occurred; the log contains the details of request " + request + ".", false);
	}

	private static GraphQLError error(DataFetchingEnvironment environment, Failure failure) {
		return GraphQLError.newError()
			.message("%s", failure.message())
			.errorType(failure.code())
			.path(environment.getExecutionStepInfo().getPath())
			.location(environment.getField().getSourceLocation())
			.build();
	}

}
