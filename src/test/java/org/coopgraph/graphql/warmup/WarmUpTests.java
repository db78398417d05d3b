package org.coopgraph.graphql.warmup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.start.TypicalDocuments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class WarmUpTests {

	private final List<String> documents = new ArrayList<>();

	private final List<ResponseError> errors = new ArrayList<>();

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private List<WebGraphQlInterceptor> interceptors;

	@Test
	void shouldAnswerAllTypicalDocuments() throws IOException {
		new WarmUp(WebGraphQlHandler.builder(this.service)
			.interceptor(recording())
			.interceptors(this.interceptors)
			.build()).run(new DefaultApplicationArguments());
		assertThat(this.documents).hasSizeGreaterThan(10).containsExactlyElementsOf(TypicalDocuments.texts());
		assertThat(this.errors).isEmpty();
	}

	private WebGraphQlInterceptor recording() {
		return (request, chain) -> chain.next(request).doOnNext((response) -> {
			this.documents.add(request.getDocument());
			this.errors.addAll(response.getErrors());
		});
	}

}
