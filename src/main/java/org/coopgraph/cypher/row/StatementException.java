package org.coopgraph.cypher.row;

/** A statement that failed, over Bolt or in this process. */
public final class StatementException extends RuntimeException {

	private final FailureReason reason;

	private StatementException(FailureReason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	/** The failure that an API of Neo4j reports by an exception. */
	public static StatementException of(Throwable cause) {
		return new StatementException(FailureReason.of(cause), String.valueOf(cause.getMessage()), cause);
	}

	public FailureReason reason() {
		return this.reason;
	}

}
