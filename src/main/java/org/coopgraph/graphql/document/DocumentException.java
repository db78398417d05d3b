package org.coopgraph.graphql.document;

import org.coopgraph.graphql.error.ErrorCode;

/** Thrown for a request whose document cannot be found or is not admitted. */
public class DocumentException extends RuntimeException {

	private final ErrorCode code;

	private final int status;

	DocumentException(String message, ErrorCode code, int status) {
		super(message);
		this.code = code;
		this.status = status;
	}

	static DocumentException invalid(String message) {
		return new DocumentException(message, ErrorCode.BAD_REQUEST, 422);
	}

	static DocumentException unknown(String message) {
		return new DocumentException(message, ErrorCode.DOCUMENT_NOT_FOUND, 422);
	}

	/**
	 * The answer to an unknown hash, on which clients send the document, too: they
	 * compare the message. It is a step of the protocol and no failure.
	 */
	static DocumentException notPersisted() {
		return new DocumentException("PersistedQueryNotFound", ErrorCode.PERSISTED_QUERY_NOT_FOUND, 200);
	}

	public ErrorCode code() {
		return this.code;
	}

	/** The status of the HTTP response. */
	public int status() {
		return this.status;
	}

}
