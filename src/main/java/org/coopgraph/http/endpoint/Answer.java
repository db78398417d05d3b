package org.coopgraph.http.endpoint;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.coopgraph.http.HttpError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A response before it is written.
 *
 * @param tag the validator for a client that keeps the answer
 * @param cacheControl how long it may be kept; null leaves that to the method
 */
record Answer(int status, Object content, HttpHeaders headers, @Nullable EntityTag tag, @Nullable String cacheControl) {

	private static final String NO_STORE = "no-store";

	static Answer of(int status, WebGraphQlResponse response) {
		return new Answer(status, response.toMap(), response.getResponseHeaders(), null, null);
	}

	static Answer of(Refusal refusal, ResponseType type) {
		HttpError error = refusal.error(type);
		return new Answer(error.status(), error.response(), new HttpHeaders(), null, NO_STORE);
	}

	/** The answer to a batch, whose status says nothing about the single answers. */
	static Answer ofBatch(List<Answer> answers) {
		return new Answer(HttpStatus.OK.value(), answers.stream().map(Answer::content).toList(),
				headersOfFirst(answers), null, null);
	}

	/** Requests that never became operations have no headers. */
	private static HttpHeaders headersOfFirst(List<Answer> answers) {
		return answers.stream()
			.map(Answer::headers)
			.filter((headers) -> !headers.isEmpty())
			.findFirst()
			.orElseGet(HttpHeaders::new);
	}

	/** The answer to a client that may keep it. */
	Answer kept(Optional<EntityTag> tag, String cacheControl) {
		return new Answer(this.status, this.content, this.headers, tag.orElse(null), cacheControl);
	}

	/** The answer to a client that may not keep it. */
	Answer passing() {
		return new Answer(this.status, this.content, this.headers, null, NO_STORE);
	}

}
