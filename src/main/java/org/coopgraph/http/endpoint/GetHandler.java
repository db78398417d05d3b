package org.coopgraph.http.endpoint;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.coopgraph.graphql.cache.AnswerKey;
import org.coopgraph.graphql.cache.AnswerKeys;
import org.coopgraph.graphql.cache.Validity;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;

/** Answers documents in an address, unless the client has the answer already. */
@Component
class GetHandler {

	private final UrlReader url;

	private final Operations operations;

	private final AnswerKeys keys;

	private final EntityTags tags;

	private final ResponseWriter writer;

	private final HttpProperties properties;

	GetHandler(UrlReader url, Operations operations, AnswerKeys keys, EntityTags tags, ResponseWriter writer,
			HttpProperties properties) {
		this.url = url;
		this.operations = operations;
		this.keys = keys;
		this.tags = tags;
		this.writer = writer;
		this.properties = properties;
	}

	void handle(ResponseType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
		CrossSite.check(request);
		Operation operation = this.operations.of(this.url.read(request),
				new ServletServerHttpRequest(request).getHeaders());
		Validity beforeExecution = this.keys.validity();
		Optional<AnswerKey> key = this.tags.key(operation, beforeExecution);
		Optional<EntityTag> tag = key.map((computed) -> this.tags.of(computed, type));
		Optional<String> known = tag.flatMap((expected) -> expected.known(request));
		if (known.isPresent()) {
			this.writer.notModified(known.get(), this.properties.cacheControl(), response);
		}
		else {
			WebGraphQlResponse result = execute(operation, key);
			this.writer.write(
					answer(result, operation, type, () -> tag
						.or(() -> this.tags.key(operation, beforeExecution).map((late) -> this.tags.of(late, type)))),
					type, request, response);
		}
	}

	private WebGraphQlResponse execute(Operation operation, Optional<AnswerKey> key) {
		WebGraphQlResponse result = Objects
			.requireNonNull(key.map((computed) -> this.operations.execute(operation, computed))
				.orElseGet(() -> this.operations.execute(operation))
				.block());
		OperationKind.check(result);
		return result;
	}

	/** The tag of a document that was new is known after the execution only. */
	private Answer answer(WebGraphQlResponse result, Operation operation, ResponseType type,
			Supplier<Optional<EntityTag>> tag) {
		Answer answer = Answer.of(StatusCode.of(result, type), result);
		boolean kept = result.getExecutionResult().getErrors().isEmpty() && !operation.isExplained();
		return kept ? answer.kept(tag.get(), this.properties.cacheControl()) : answer.passing();
	}

}
