package org.coopgraph.graphql;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import org.coopgraph.cypher.ReadTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

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
		return switch (cause(exception)) {
			case BadRequestException bad -> error(environment, ErrorCode.BAD_REQUEST, String.valueOf(bad.getMessage()));
			case MalformedIdException id -> error(environment, ErrorCode.NOT_FOUND, String.valueOf(id.getMessage()));
			case AbortExecutionException late -> error(environment, ErrorCode.TIMEOUT, "The request was ended before.");
			case ReadTimeoutException late -> error(environment, ErrorCode.TIMEOUT, "The request was ended before.");
			case Neo4jException database -> databaseError(database, environment);
			case Throwable other -> unexpected(other, environment);
		};
	}

	private static Throwable cause(Throwable exception) {
		return (exception instanceof CompletionException wrapper)
				? Objects.requireNonNullElse(wrapper.getCause(), wrapper) : exception;
	}

	private static GraphQLError databaseError(Neo4jException exception, DataFetchingEnvironment environment) {
		if (exception.code() != null && exception.code().contains("TransactionTimedOut")) {
			return error(environment, ErrorCode.TIMEOUT, "The database did not answer in time.");
		}
		if (isOutOfReach(exception)) {
			return error(environment, ErrorCode.UNAVAILABLE, "The database is out of reach.");
		}
		return unexpected(exception, environment);
	}

	/** The server does not answer, or no connection to it became free in time. */
	private static boolean isOutOfReach(Neo4jException exception) {
		return exception instanceof ServiceUnavailableException || exception instanceof SessionExpiredException
				|| exception instanceof TransientException || exception.getCause() instanceof TimeoutException;
	}

	private static GraphQLError unexpected(Throwable exception, DataFetchingEnvironment environment) {
		logger.error("Field {} of request {} failed", environment.getExecutionStepInfo().getPath(),
				environment.getExecutionId(), exception);
		return error(environment, ErrorCode.INTERNAL_ERROR,
				"Something went wrong here; the log names it as request %s.".formatted(environment.getExecutionId()));
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message) {
		return GraphQLError.newError()
			.message("%s", message)
			.errorType(code)
			.path(environment.getExecutionStepInfo().getPath())
			.location(environment.getField().getSourceLocation())
			.build();
	}

}
