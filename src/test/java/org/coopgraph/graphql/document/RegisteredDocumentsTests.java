package org.coopgraph.graphql.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.cache.DocumentCache;
import org.coopgraph.graphql.error.ErrorCode;
import org.coopgraph.start.StartupException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Documents in a folder or a manifest that the operator names. */
@GraphServiceTest
class RegisteredDocumentsTests {

	private static final String VALUES = "query Values { values { id } }";

	private static final String SECTORS = "query Sectors { sectors { id } }";

	private static final String RELAY = """
			{ "51d3b0a1": "query Values { values { id } }", "e3aa1dc9": "query Sectors { sectors { id } }" }
			""";

	private static final String APOLLO = """
			{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [
			  { "id": "51d3b0a1", "name": "Values", "type": "query", "body": "query Values { values { id } }" },
			  { "id": "e3aa1dc9", "name": "Sectors", "type": "query", "body": "query Sectors { sectors { id } }" } ] }
			""";

	private final Path folder;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private DocumentValidation validation;

	RegisteredDocumentsTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void shouldFindADocumentOfAFolderByItsNameAndItsHash() throws IOException {
		write("values.graphql", VALUES);
		write("below/sectors.graphql", SECTORS);
		write("README.md", "not a document");
		assertThat(byId("Values")).isEqualTo(byId(Sha256.of(VALUES))).isEqualTo(VALUES);
		assertThat(byId("Sectors")).isEqualTo(SECTORS);
		assertThat(documents("", false).text(new DocumentReference(null, null, Sha256.of(SECTORS)))).isEqualTo(SECTORS);
	}

	@Test
	void shouldKeepADocumentParsedWhileOthersComeAndGo() throws IOException {
		write("values.graphql", VALUES);
		DocumentCache cache = new DocumentCache();
		new RegisteredDocuments(new DocumentsProperties("file:" + this.folder + "/", false),
				new DocumentValidation(this.source, cache));
		PreparsedDocumentEntry other = new PreparsedDocumentEntry(Document.newDocument().build());
		IntStream.range(0, 2000)
			.mapToObj((index) -> "{ a" + index % 500 + " }" + " ".repeat(90_000))
			.forEach((text) -> find(cache, text, other));
		assertThat(find(cache, VALUES, other)).isNotSameAs(other);
	}

	private static PreparsedDocumentEntry find(DocumentCache cache, String text, PreparsedDocumentEntry parsed) {
		return cache.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), (input) -> parsed).join();
	}

	@ParameterizedTest
	@ValueSource(strings = { RELAY, APOLLO })
	void shouldFindADocumentOfAManifestByAllItsIds(String manifest) throws IOException {
		write("manifest.json", manifest);
		for (String id : new String[] { "e3aa1dc9", "Sectors", Sha256.of(SECTORS) }) {
			assertThat(text("manifest.json", new DocumentReference(null, id, null))).isEqualTo(SECTORS);
			assertThat(text("manifest.json", new DocumentReference(null, null, id))).isEqualTo(SECTORS);
		}
	}

	@Test
	void shouldExplainAnUnknownOrAmbiguousId() throws IOException {
		write("values.graphql", VALUES);
		assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> byId("Nothing"))
			.withMessage("No document is registered with this id or hash.")
			.satisfies((thrown) -> assertThat(thrown.code()).isEqualTo(ErrorCode.DOCUMENT_NOT_FOUND));
		assertThatExceptionOfType(DocumentException.class)
			.isThrownBy(() -> text("", new DocumentReference(VALUES, "Values", null)))
			.withMessage("The request names its document twice; send a documentId or a query.");
		assertThat(text("", DocumentReference.of("", "Values", Map.of()))).isEqualTo(VALUES);
	}

	@Test
	void shouldAdmitRegisteredDocumentsOnly() throws IOException {
		write("values.graphql", VALUES);
		Documents documents = documents("", true);
		assertThat(documents.text(new DocumentReference(VALUES, null, null))).isEqualTo(VALUES);
		assertThat(documents.text(new DocumentReference(VALUES, null, Sha256.of(VALUES)))).isEqualTo(VALUES);
		assertThat(documents.text(new DocumentReference(null, "Values", null))).isEqualTo(VALUES);
		assertThatExceptionOfType(DocumentException.class)
			.isThrownBy(() -> documents.text(new DocumentReference(VALUES, null, Sha256.of(SECTORS))))
			.withMessageStartingWith("The sha256Hash of persistedQuery is not the SHA-256 of the query");
		assertThatExceptionOfType(DocumentException.class)
			.isThrownBy(() -> documents.text(new DocumentReference(VALUES, null, "Values")))
			.withMessageStartingWith("The sha256Hash of persistedQuery is not the SHA-256 of the query");
		assertNotAdmitted(documents, new DocumentReference(SECTORS, null, null));
		assertNotAdmitted(documents, new DocumentReference(SECTORS, null, Sha256.of(SECTORS)));
		assertNotAdmitted(documents, new DocumentReference(null, null, Sha256.of(SECTORS)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ nothing }               | The document bad.graphql is not valid: Field 'nothing' is not defined in type 'Query'. Line 1, column 3.
					query Values { values {   | The document bad.graphql is not valid:
					{ values { id } }         | The document bad.graphql must have one operation, with a name.
					query A { values { id } } query B { values { id } } | The document bad.graphql must have one operation, with a name.
					query Values { values { id name } } | The document values.graphql has the id or name "Values", as another document has.
					""")
	void shouldNotStartWithADocumentThatIsNotValid(String document, String sentence) throws IOException {
		write("values.graphql", VALUES);
		write("bad.graphql", document);
		assertFailure("", false, sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "nonsense", "{\"a\": 1}", "{\"a\": null}", "{\"format\": \"other\"}",
			"{\"format\": \"apollo-persisted-query-manifest\", \"version\": 2, \"operations\": []}",
			"{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"a\"}]}",
			"{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1}" })
	void shouldNotStartWithAnotherManifest(String manifest) throws IOException {
		write("manifest.json", manifest);
		assertFailure("manifest.json", false, "The manifest manifest.json is neither Relay's, ");
	}

	@Test
	void shouldNameTheDocumentOfAManifestThatIsNotValid() throws IOException {
		write("manifest.json", "{\"51d3b0a1\": \"query A { nothing }\"}");
		assertFailure("manifest.json", false, "The document \"51d3b0a1\" of manifest.json is not valid: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nothing/", "nothing.json" })
	void shouldNotStartWithoutTheDocumentsThatAreNamed(String path) {
		assertFailure(path, false, "There are no documents at file:");
	}

	@Test
	void shouldNotAdmitRegisteredDocumentsOnlyWhereThereAreNone() {
		assertFailure(null, true, "With coopgraph.documents.only=true, coopgraph.documents.location must name ");
	}

	private void write(String path, String content) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private String byId(String id) {
		return text("", new DocumentReference(null, id, null));
	}

	private String text(String path, DocumentReference reference) {
		return documents(path, false).text(reference);
	}

	private Documents documents(@Nullable String path, boolean only) {
		String location = (path != null) ? "file:" + this.folder + "/" + path : null;
		return new Documents(new RegisteredDocuments(new DocumentsProperties(location, only), this.validation),
				new PersistedDocuments(this.validation));
	}

	private void assertFailure(@Nullable String path, boolean only, String sentence) {
		assertThatExceptionOfType(StartupException.class).isThrownBy(() -> documents(path, only))
			.withMessageStartingWith(sentence)
			.satisfies((thrown) -> assertThat(thrown.getMessage()).endsWith(".").doesNotContain("\n", "Exception"));
	}

	private static void assertNotAdmitted(Documents documents, DocumentReference reference) {
		assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> documents.text(reference))
			.satisfies((thrown) -> assertThat(thrown.code()).isEqualTo(ErrorCode.DOCUMENT_NOT_FOUND));
	}

}
