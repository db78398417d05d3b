package org.coopgraph.http.endpoint;

import org.coopgraph.graphql.error.ErrorCode;
import org.coopgraph.http.HttpError;
import org.springframework.http.HttpStatus;

/** Thrown for a request that never becomes an operation. */
final class Refusal extends RuntimeException {

	private final transient HttpError error;

	Refusal(HttpError error) {
		super(error.message(), null, false, false);
		this.error = error;
	}

	Refusal(HttpStatus status) {
		this(HttpError.ofEndpoint(status));
	}

	Refusal(HttpStatus status, String message) {
		this(new HttpError(status.value(), message, ErrorCode.BAD_REQUEST));
	}

	/** The error for a client; an older one knows 400 for all that is malformed. */
	HttpError error(ResponseType type) {
		boolean malformed = this.error.status() == HttpStatus.UNPROCESSABLE_CONTENT.value();
		return (malformed && type == ResponseType.JSON)
				? new HttpError(HttpStatus.BAD_REQUEST.value(), this.error.message(), this.error.code()) : this.error;
	}

}
