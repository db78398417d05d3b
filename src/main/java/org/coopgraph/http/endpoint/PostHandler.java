package org.coopgraph.http.endpoint;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.coopgraph.graphql.limit.BatchLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;

/** Answers the document in a body, or the documents of a batch. */
@Component
class PostHandler {

	private final BodyReader body;

	private final Operations operations;

	private final BatchLimits limits;

	private final ResponseWriter writer;

	PostHandler(BodyReader body, Operations operations, BatchLimits limits, ResponseWriter writer) {
		this.body = body;
		this.operations = operations;
		this.limits = limits;
		this.writer = writer;
	}

	void handle(ResponseType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
		RequestBody body = this.body.read(request);
		HttpHeaders headers = new ServletServerHttpRequest(request).getHeaders();
		Mono<Answer> answer = switch (body) {
			case GraphQlParameters parameters -> answer(parameters, type, headers);
			case Batch batch -> answer(batch, type, headers);
		};
		this.writer.write(Objects.requireNonNull(answer.block()), type, request, response);
	}

	private Mono<Answer> answer(GraphQlParameters parameters, ResponseType type, HttpHeaders headers) {
		return this.operations.execute(this.operations.of(parameters, headers))
			.map((result) -> Answer.of(StatusCode.of(result, type), result));
	}

	/** The requests start in their order, and run at the same time. */
	private Mono<Answer> answer(Batch batch, ResponseType type, HttpHeaders headers) {
		return this.limits.together(Flux.fromIterable(batch.requests())
			.flatMapSequential((parameters) -> answerOrRefuse(parameters, type, headers), Batch.MAX_SIZE)
			.collectList()
			.map(Answer::ofBatch));
	}

	private Mono<Answer> answerOrRefuse(GraphQlParameters parameters, ResponseType type, HttpHeaders headers) {
		return Mono.defer(() -> answer(parameters, type, headers))
			.onErrorResume(Refusal.class, (refusal) -> Mono.just(Answer.of(refusal, type)));
	}

}
