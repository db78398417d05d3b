package org.coopgraph.cypher.row;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** Why a statement failed, whichever API of Neo4j ran it. */
public enum FailureReason {

	/** The statement took too long. */
	TIME,

	/** The database does not answer, or asks for another attempt. */
	UNAVAILABLE,

	/** The statement, the graph or Neo4j has a fault. */
	FAULT;

	static FailureReason of(Throwable exception) {
		return switch (exception) {
			case TimeoutException _, InterruptedException _ -> TIME;
			case RejectedExecutionException _ -> UNAVAILABLE;
			case RetryableException _ -> UNAVAILABLE;
			case Neo4jException ofDriver when ofDriver.getCause() instanceof TimeoutException -> UNAVAILABLE;
			case Neo4jException ofDriver -> ofCode(ofDriver.code());
			case QueryExecutionException ofStatement -> ofCode(ofStatement.getStatusCode());
			case Status.HasStatus ofDatabase -> ofCode(ofDatabase.status().code().serialize());
			default -> FAULT;
		};
	}

	/** A transaction that was ended on purpose is not worth another attempt. */
	private static FailureReason ofCode(@Nullable String code) {
		return switch (code) {
			case null -> FAULT;
			case String late when late.contains("TransactionTimedOut") -> TIME;
			case "Neo.TransientError.Transaction.Terminated", "Neo.TransientError.Transaction.LockClientStopped" ->
				FAULT;
			case String busy when busy.startsWith("Neo.TransientError.") -> UNAVAILABLE;
			default -> FAULT;
		};
	}

}
