package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.dataset.DatasetCopy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Rows of the files of a data set in JSON, of which an export of the graph consists. */
class RowLinesTests {

	private static final String PERSON = "{\"file\":\"people\",\"id\":\"a-person\",\"name\":\"A Person\",\"sources\":\"ica-about-fr\"}\n";

	@TempDir
	private Path folder;

	private Path file(String content) throws IOException {
		return Files.writeString(this.folder.resolve("graph.ndjson"), content);
	}

	@Test
	void shouldAddSomeRows() throws IOException {
		assertThat(Importing.intoDefault().ofSomeRows().changes(file(PERSON)))
			.containsExactly("person:a-person A Person: added");
	}

	@Test
	void shouldReadLinesAfterAMarkAndSayWhenTheyAreNotInUtf8() throws IOException {
		assertThat(Importing.intoDefault().ofSomeRows().changes(file("\uFEFF\n" + PERSON))).hasSize(1);
		Path latin = Files.write(this.folder.resolve("latin.ndjson"),
				PERSON.replace("A P", "Ä P").getBytes(ISO_8859_1));
		assertThat(Importing.intoDefault().violations(latin)).singleElement().asString().contains("in UTF-8");
	}

	@Test
	void shouldTakeTheRowsOfAFileInPlaceOfThePresentOnes() throws IOException {
		StringBuilder nationalities = new StringBuilder();
		List<String> rows = new String(DatasetCopy.original("nationalities.csv"), UTF_8).lines().skip(2).toList();
		for (String row : rows) {
			String[] cells = row.split(",");
			nationalities
				.append("{\"file\":\"nationalities\",\"person\":\"%s\",\"country\":\"%s\",\"sources\":\"%s\"}\n"
					.formatted((Object[]) cells));
		}
		assertThat(Importing.intoDefault().changes(file(nationalities.toString()))).singleElement()
			.asString()
			.startsWith("nationality:")
			.endsWith(": gone");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"file":"folk","id":"a"} | 2: file: names no file that an import reads; the export of the whole graph names one in each row
					{"id":"organisation:17"} | 2: file: names no file that an import reads; the export of the whole graph names one in each row
					{"file":"people","id":"b","age":"7"} | 2: age: people.csv has no such column
					{"file":"people","id":"a-person"} | 2: id: a-person is there already; each id may be used once
					{"file":"people","id":7} | 2: row: is no JSON object of texts in UTF-8; lines such as {"file":"people","id":"a"} are required
					{"file":"people","id":"b" | 2: row: is no JSON object of texts in UTF-8; lines such as {"file":"people","id":"a"} are required
					[] | 2: row: is no JSON object of texts in UTF-8; lines such as {"file":"people","id":"a"} are required
					""")
	void shouldSayWhatIsWrongWithALine(String line, String message) throws IOException {
		assertThat(Importing.intoDefault().ofSomeRows().violations(file(PERSON + line)))
			.containsExactly("graph.ndjson:" + message);
	}

	@Test
	void shouldRefuseATextThatNoDataSetHas() throws IOException {
		assertThat(Importing.intoDefault().violations(file(PERSON.replace("A Person", "a".repeat(200_000)))))
			.singleElement()
			.asString()
			.isEqualTo("graph.ndjson:1: row: has a text of more than 100000 characters, which no data set has");
	}

}
