package org.coopgraph.http.endpoint;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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
		Optional<EntityTag> tag = this.tags.of(operation, type, beforeExecution);
		Optional<String> known = tag.flatMap((expected) -> expected.known(request));
		if (known.isPresent()) {
			this.writer.notModified(known.get(), this.properties.cacheControl(), response);
		}
		else {
			this.writer.write(
					answer(operation, type, () -> tag.or(() -> this.tags.of(operation, type, beforeExecution))), type,
					request, response);
		}
	}

	/** The tag of a document that was new is known after the execution only. */
	private Answer answer(Operation operation, ResponseType type, Supplier<Optional<EntityTag>> tag) {
		WebGraphQlResponse result = Objects.requireNonNull(this.operations.execute(operation).block());
		OperationKind.check(result);
		Answer answer = Answer.of(StatusCode.of(result, type), result);
		boolean kept = result.getExecutionResult().getErrors().isEmpty() && !operation.isExplained();
		return kept ? answer.kept(tag.get(), this.properties.cacheControl()) : answer.passing();
	}

}
