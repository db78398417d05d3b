package org.coopgraph.graphql.cache;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.LoadedVersion;
import org.coopgraph.cypher.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The keys of answers, which are equal for requests with equal answers. */
@Component
public class AnswerKeys {

	private final Supplier<Optional<String>> version;

	private final Supplier<Optional<OffsetDateTime>> loadedAt;

	private final DocumentCache documents;

	private final Clock clock;

	@Autowired
	AnswerKeys(Snapshots snapshots, LoadedVersion loaded, DocumentCache documents, Clock clock) {
		this(snapshots::version, snapshots.of(loaded::loadedAt)::get, documents, clock);
	}

	AnswerKeys(Supplier<Optional<String>> version, Supplier<Optional<OffsetDateTime>> loadedAt, DocumentCache documents,
			Clock clock) {
		this.version = version;
		this.loadedAt = loadedAt;
		this.documents = documents;
		this.clock = clock;
	}

	/** The validity of an answer that is computed now. */
	public Validity validity() {
		return new Validity(this.version.get(), this.loadedAt.get(), LocalDate.now(this.clock));
	}

	/**
	 * The key of an answer; empty when its document is not cached, so that the declared
	 * variables are unknown.
	 */
	public Optional<AnswerKey> key(String document, @Nullable String operation, Map<String, @Nullable Object> variables,
			Locale language, Validity validity) {
		Set<String> declared = this.documents.variables(document, operation);
		if (declared == null) {
			return Optional.empty();
		}
		Map<String, @Nullable Object> known = new HashMap<>(variables);
		known.keySet().retainAll(declared);
		return Optional.of(new AnswerKey(document, operation, known, language, validity));
	}

}
