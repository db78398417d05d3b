package org.coopgraph.http.endpoint;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.coopgraph.graphql.document.DocumentException;
import org.coopgraph.graphql.document.DocumentReference;
import org.coopgraph.graphql.document.Documents;
import org.coopgraph.http.HttpError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;

/** Executes requests; their threads are virtual and may wait. */
@Component
class Execution {

	private static final URI ADDRESS = URI.create(HttpError.ENDPOINT);

	private final WebGraphQlHandler handler;

	private final Documents documents;

	private final IdGenerator ids = new AlternativeJdkIdGenerator();

	Execution(WebGraphQlHandler handler, Documents documents) {
		this.handler = handler;
		this.documents = documents;
	}

	WebGraphQlResponse of(GraphQlParameters parameters, HttpServletRequest request) {
		return Objects.requireNonNull(this.handler.handleRequest(graphQl(parameters, request)).block());
	}

	private WebGraphQlRequest graphQl(GraphQlParameters parameters, HttpServletRequest request) {
		return new WebGraphQlRequest(ADDRESS, new ServletServerHttpRequest(request).getHeaders(), null, null, Map.of(),
				new DefaultGraphQlRequest(document(parameters), parameters.operationName(), parameters.variables(),
						parameters.extensions()),
				this.ids.generateId().toString(), Locale.ENGLISH);
	}

	private String document(GraphQlParameters parameters) {
		try {
			return this.documents
				.text(DocumentReference.of(parameters.query(), parameters.documentId(), parameters.extensions()));
		}
		catch (DocumentException ex) {
			throw new Refusal(new HttpError(ex.status(), String.valueOf(ex.getMessage()), ex.code()));
		}
	}

}
