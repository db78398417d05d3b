package org.coopgraph.http.endpoint;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.graphql.cache.AnswerKey;
import org.coopgraph.graphql.cache.AnswerKeys;
import org.coopgraph.graphql.cache.Validity;
import org.coopgraph.graphql.language.Language;
import org.coopgraph.graphql.limit.LimitsProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Computes the validator of an answer from all that the answer depends on. */
@Component
class EntityTags {

	/** 128 bits are enough to tell answers apart. */
	private static final int BYTES = 16;

	private final AnswerKeys keys;

	private final JsonMapper mapper;

	private final String service;

	EntityTags(AnswerKeys keys, JsonMapper mapper, LimitsProperties limits) throws IOException {
		this.keys = keys;
		this.mapper = mapper.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
		this.service = hash(List.of(new ClassPathResource("graphql/schema.graphqls").getContentAsByteArray(),
				String.valueOf(EntityTags.class.getPackage().getImplementationVersion()), limits));
	}

	/**
	 * The key of an answer; empty when it is not kept, or when its document is new, so
	 * that nobody can have the answer.
	 */
	Optional<AnswerKey> key(Operation operation, Validity validity) {
		return operation.isExplained() ? Optional.empty() : this.keys.key(operation.document(), operation.name(),
				operation.variables(), Language.of(operation.headers()).locale(), validity);
	}

	EntityTag of(AnswerKey key, ResponseType type) {
		return new EntityTag(hash(List.of(this.service, key, type)));
	}

	private String hash(Object content) {
		byte[] hash = sha256().digest(this.mapper.writeValueAsBytes(content));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
