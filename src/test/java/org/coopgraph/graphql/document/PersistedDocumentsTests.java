package org.coopgraph.graphql.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.cache.DocumentCache;
import org.coopgraph.graphql.error.ErrorCode;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Automatic persisted queries: the hash first, then the hash with the text. */
@GraphServiceTest
class PersistedDocumentsTests {

	/** The hash that {@code sha256sum} prints. */
	private static final String HASH_OF_TYPENAME = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";

	static final List<Arguments> INVALID = List.of(Arguments.of(Map.of("version", 2, "sha256Hash", "a")),
			Arguments.of(Map.of("version", "1", "sha256Hash", "a")), Arguments.of(Map.of("sha256Hash", "a")),
			Arguments.of(Map.of("version", 1.5, "sha256Hash", "a")), Arguments.of(Map.of("version", 1)),
			Arguments.of(Map.of("version", 1, "sha256Hash", 7)), Arguments.of("a"), Arguments.of(7));

	/** A document that no test has sent before. */
	private final String document = "{ values { a%s: id } }".formatted(UUID.randomUUID().toString().replace("-", ""));

	@Autowired
	private Documents documents;

	@Autowired
	private DocumentCache cache;

	@Test
	void shouldFindADocumentByTheHashThatCameWithIt() {
		assertNotFound(this.document);
		assertThat(send(this.document, Sha256.of(this.document))).isEqualTo(this.document);
		assertThat(send(null, Sha256.of(this.document))).isEqualTo(this.document);
	}

	@Test
	void shouldHashAsClientsDo() {
		assertThat(send("{__typename}", HASH_OF_TYPENAME)).isEqualTo("{__typename}");
		assertThat(send("", HASH_OF_TYPENAME)).isEqualTo("{__typename}");
	}

	@Test
	void shouldNotParseAPersistedDocumentAgain() {
		send(this.document, Sha256.of(this.document));
		AtomicInteger parsed = new AtomicInteger();
		PreparsedDocumentEntry entry = this.cache.getDocumentAsync(
				ExecutionInput.newExecutionInput(send(null, Sha256.of(this.document))).build(), (input) -> {
					parsed.incrementAndGet();
					return new PreparsedDocumentEntry(List.of());
				})
			.join();
		assertThat(parsed).hasValue(0);
		assertThat(entry.getDocument()).isNotNull();
	}

	@Test
	void shouldKeepNothingUnderAnotherHash() {
		String hash = Sha256.of(this.document + " ");
		assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> send(this.document, hash))
			.withMessageStartingWith("The sha256Hash of persistedQuery is not the SHA-256 of the query");
		assertThatExceptionOfType(DocumentException.class)
			.isThrownBy(() -> send(this.document, Sha256.of(this.document).toUpperCase(Locale.ROOT)));
		assertNotFound(this.document);
		assertNotFound(this.document + " ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ nothing }", "{ values { id }", "no document" })
	void shouldNotKeepADocumentThatIsNotValid(String invalid) {
		assertThat(send(invalid, Sha256.of(invalid))).isEqualTo(invalid);
		assertNotFound(invalid);
	}

	@Test
	void shouldNotKeepADocumentBeyondTheLimits() {
		String large = this.document + " ".repeat(100_000);
		send(large, Sha256.of(large));
		assertNotFound(large);
	}

	@ParameterizedTest
	@FieldSource("INVALID")
	void shouldExplainAnExtensionThatIsNotValid(Object extension) {
		assertThatExceptionOfType(DocumentException.class)
			.isThrownBy(() -> DocumentReference.of(null, null, Map.of("persistedQuery", extension)))
			.withMessageStartingWith("The extension persistedQuery is ")
			.satisfies((thrown) -> assertThat(thrown.code()).isEqualTo(ErrorCode.BAD_REQUEST))
			.satisfies((thrown) -> assertThat(thrown.status()).isEqualTo(422));
	}

	@Test
	void shouldIgnoreOtherExtensions() {
		assertThat(DocumentReference.of("{ a }", null, Map.of("clientLibrary", Map.of("name", "apollo"))))
			.isEqualTo(new DocumentReference("{ a }", null, null));
	}

	@Test
	void shouldExplainARequestWithoutADocument() {
		assertThatExceptionOfType(DocumentException.class)
			.isThrownBy(() -> this.documents.text(DocumentReference.of(null, null, Map.of())))
			.withMessage("The request has no document; send a query or a documentId.");
	}

	private String send(@Nullable String text, String sha256) {
		Map<String, Object> extension = Map.of("version", 1, "sha256Hash", sha256);
		return this.documents.text(DocumentReference.of(text, null, Map.of("persistedQuery", extension)));
	}

	private void assertNotFound(String text) {
		assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> send(null, Sha256.of(text)))
			.withMessage("PersistedQueryNotFound")
			.satisfies((thrown) -> assertThat(thrown.code()).isEqualTo(ErrorCode.PERSISTED_QUERY_NOT_FOUND))
			.satisfies((thrown) -> assertThat(thrown.status()).isEqualTo(200));
	}

}
