package org.coopgraph.graphql.cache;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.VariableDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.ErrorCode;
import org.coopgraph.graphql.limit.DocumentLimits;
import org.springframework.stereotype.Component;

/**
 * Caches parsed documents that are valid, in at most 48 MB of heap, and keeps those of
 * the operator beside them.
 */
@Component
public class DocumentCache implements PreparsedDocumentProvider, MeterBinder {

	private static final int MAX_BYTES = 48_000_000;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.recordStats()
		.maximumWeight(MAX_BYTES)
		.weigher((String text, PreparsedDocumentEntry entry) -> HeapSize.of(text) + HeapSize.ofDocument(valid(entry)))
		.build();

	private final Map<String, PreparsedDocumentEntry> kept = new ConcurrentHashMap<>();

	/** Keeps a document for as long as the service runs. */
	public void keep(String text, PreparsedDocumentEntry entry) {
		this.kept.put(text, entry);
		this.documents.invalidate(text);
	}

	private @Nullable PreparsedDocumentEntry find(String text) {
		PreparsedDocumentEntry entry = this.kept.get(text);
		return (entry != null) ? entry : this.documents.getIfPresent(text);
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry cached = find(input.getQuery());
		return CompletableFuture.completedFuture((cached != null) ? cached : parse(input, parseAndValidate));
	}

	private PreparsedDocumentEntry parse(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		String violation = DocumentLimits.violation(input.getQuery());
		return (violation == null) ? add(input, parseAndValidate.apply(input)) : new PreparsedDocumentEntry(
				GraphQLError.newError().message("%s", violation).errorType(ErrorCode.LIMIT_EXCEEDED).build());
	}

	private PreparsedDocumentEntry add(ExecutionInput input, PreparsedDocumentEntry entry) {
		if (!entry.hasErrors()) {
			this.documents.put(input.getQuery(), entry);
		}
		return entry;
	}

	/**
	 * The names of the variables that an operation declares; null when the document is
	 * neither cached nor kept, or has no such operation.
	 */
	@Nullable Set<String> variables(String text, @Nullable String operation) {
		PreparsedDocumentEntry entry = find(text);
		return (entry != null) ? variables(valid(entry), operation) : null;
	}

	private static Document valid(PreparsedDocumentEntry entry) {
		return Objects.requireNonNull(entry.getDocument());
	}

	private static @Nullable Set<String> variables(Document document, @Nullable String operation) {
		try {
			return names(NodeUtil.getOperation(document, operation).operationDefinition.getVariableDefinitions());
		}
		catch (UnknownOperationException ex) {
			return null;
		}
	}

	private static Set<String> names(List<VariableDefinition> definitions) {
		return definitions.stream().map(VariableDefinition::getName).collect(Collectors.toSet());
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.documents, "documents");
	}

}
