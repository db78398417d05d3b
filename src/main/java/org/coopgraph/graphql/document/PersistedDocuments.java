package org.coopgraph.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.coopgraph.graphql.cache.HeapSize;
import org.springframework.stereotype.Component;

/** Documents that clients sent with their hashes, in at most 16 MB of heap. */
@Component
class PersistedDocuments implements MeterBinder {

	private static final int MAX_BYTES = 16_000_000;

	private final DocumentValidation validation;

	private final Cache<String, String> texts = Caffeine.newBuilder()
		.recordStats()
		.maximumWeight(MAX_BYTES)
		.weigher((String sha256, String text) -> HeapSize.of(sha256) + HeapSize.of(text))
		.build();

	PersistedDocuments(DocumentValidation validation) {
		this.validation = validation;
	}

	String text(String sha256) {
		String text = this.texts.getIfPresent(sha256);
		if (text == null) {
			throw DocumentException.notPersisted();
		}
		return text;
	}

	/**
	 * Keeps a document if it is valid; the errors of another are those of its execution.
	 */
	void add(String sha256, String text) {
		if (this.texts.getIfPresent(sha256) == null && !this.validation.of(text).hasErrors()) {
			this.texts.put(sha256, text);
		}
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.texts, "persisted-documents");
	}

}
