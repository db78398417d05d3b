package org.coopgraph.http.endpoint;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.coopgraph.graphql.cache.AnswerKey;
import org.coopgraph.graphql.document.DocumentException;
import org.coopgraph.graphql.document.DocumentReference;
import org.coopgraph.graphql.document.Documents;
import org.coopgraph.http.HttpError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;

/** Finds the documents of operations, and executes them. */
@Component
class Operations {

	private static final URI ADDRESS = URI.create(HttpError.ENDPOINT);

	private final WebGraphQlHandler handler;

	private final Documents documents;

	private final IdGenerator ids = new AlternativeJdkIdGenerator();

	Operations(WebGraphQlHandler handler, Documents documents) {
		this.handler = handler;
		this.documents = documents;
	}

	/**
	 * @throws Refusal if there is no such document
	 */
	Operation of(GraphQlParameters parameters, HttpHeaders headers) {
		try {
			String document = this.documents
				.text(DocumentReference.of(parameters.query(), parameters.documentId(), parameters.extensions()));
			return new Operation(document, parameters.operationName(), parameters.variables(), parameters.extensions(),
					headers);
		}
		catch (DocumentException ex) {
			throw new Refusal(new HttpError(ex.status(), String.valueOf(ex.getMessage()), ex.code()));
		}
	}

	Mono<WebGraphQlResponse> execute(Operation operation) {
		return execute(operation, Map.of());
	}

	/** Executes an operation, the key of whose answer is computed already. */
	Mono<WebGraphQlResponse> execute(Operation operation, AnswerKey key) {
		return execute(operation, Map.of(AnswerKey.ATTRIBUTE, key));
	}

	private Mono<WebGraphQlResponse> execute(Operation operation, Map<String, Object> attributes) {
		return this.handler.handleRequest(new WebGraphQlRequest(ADDRESS, operation.headers(), null, null, attributes,
				operation.graphQl(), this.ids.generateId().toString(), Locale.ENGLISH));
	}

}
