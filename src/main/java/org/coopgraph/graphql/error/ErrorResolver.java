package org.coopgraph.graphql.error;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.ReadTimeoutException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Turns an exception into an error that helps the caller and gives nothing internal away.
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

	/** The failure of a request, which the log names by its id. */
	static Failure failure(Throwable exception, Object request) {
		return switch (exception) {
			case BadRequestException bad -> new Failure(ErrorCode.BAD_REQUEST, String.valueOf(bad.getMessage()));
			case NotFoundException elsewhere ->
				new Failure(ErrorCode.NOT_FOUND, String.valueOf(elsewhere.getMessage()));
			case AbortExecutionException late -> new Failure(ErrorCode.TIMEOUT, "The request exceeded its time limit.");
			case ReadTimeoutException late -> new Failure(ErrorCode.TIMEOUT, "The request exceeded its time limit.");
			case GraphQLException wrong -> new Failure(ErrorCode.BAD_REQUEST, sentence(wrong));
			case Neo4jException database -> failure(database, request);
			default -> unexpected(request);
		};
	}

	/** What graphql-java finds wrong with the arguments of a field. */
	private static String sentence(GraphQLException wrong) {
		return (wrong instanceof GraphQLError error) ? error.getMessage()
				: "An argument is null or does not match its type in the schema.";
	}

	/** The exception that a future or a data loader wrapped. */
	static Throwable cause(Throwable exception) {
		return (exception instanceof CompletionException wrapper)
				? Objects.requireNonNullElse(wrapper.getCause(), wrapper) : exception;
	}

	private static Failure failure(Neo4jException exception, Object request) {
		if (exception.code() != null && exception.code().contains("TransactionTimedOut")) {
			return new Failure(ErrorCode.TIMEOUT, "The database did not answer in time.");
		}
		return isOutOfReach(exception) ? new Failure(ErrorCode.UNAVAILABLE, "The database is not available.")
				: unexpected(request);
	}

	/** The server does not answer, or no connection to it became free in time. */
	private static boolean isOutOfReach(Neo4jException exception) {
		return exception instanceof ServiceUnavailableException || exception instanceof SessionExpiredException
				|| exception instanceof TransientException || exception.getCause() instanceof TimeoutException;
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
