package org.coopgraph.graphql.execution;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.execution.ExecutionContext;
import graphql.language.Document;

/** The plans of parsed documents, which live as long as these do. */
final class Plans {

	private final LoadingCache<Document, PlansOfDocument> documents = Caffeine.newBuilder()
		.weakKeys()
		.build(PlansOfDocument::new);

	/** The plan of a request. */
	DocumentPlan of(ExecutionContext context) {
		return this.documents.get(context.getDocument()).of(context);
	}

}
