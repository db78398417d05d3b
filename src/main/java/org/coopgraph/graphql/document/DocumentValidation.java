package org.coopgraph.graphql.document;

import java.util.Locale;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;

import org.coopgraph.graphql.cache.DocumentCache;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Parses and validates documents, once for their registration and their executions. */
@Component
class DocumentValidation {

	private final GraphQLSchema schema;

	private final DocumentCache cache;

	DocumentValidation(GraphQlSource source, DocumentCache cache) {
		this.schema = source.schema();
		this.cache = cache;
	}

	/** The parsed document, or its errors. */
	PreparsedDocumentEntry of(String text) {
		ExecutionInput input = ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH).build();
		return this.cache.getDocumentAsync(input, this::parse).join();
	}

	/** Keeps a valid document parsed. */
	void keep(String text) {
		this.cache.keep(text, of(text));
	}

	private PreparsedDocumentEntry parse(ExecutionInput input) {
		ParseAndValidateResult result = ParseAndValidate.parseAndValidate(this.schema, input);
		return result.isFailure() ? new PreparsedDocumentEntry(result.getErrors())
				: new PreparsedDocumentEntry(Objects.requireNonNull(result.getDocument()));
	}

}
