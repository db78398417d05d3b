package org.coopgraph.dataset.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetCopy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CsvFileTests {

	private static final String HEADER = "person,office,from,to,sources";

	private static final String ROW = "earl-grey,PRESIDENT,1895,,jicr-congress-table";

	private final Path folder;

	private final DatasetCopy dataset;

	CsvFileTests(@TempDir Path folder) {
		this.folder = folder;
		this.dataset = DatasetCopy.in(folder);
	}

	@Test
	void shouldReportABadByteOnItsLine() {
		this.dataset.append("terms.csv", "bad,Hän".getBytes(ISO_8859_1));
		assertThat(this.dataset.violations())
			.containsExactly("terms.csv:+1: text: the bytes after \"bad,H\" are not UTF-8; save the file as UTF-8");
	}

	@Test
	void shouldReportAFileThatEndsWithinACharacter() {
		this.dataset.append("terms.csv", new byte[] { 'H', (byte) 0xc3 });
		assertThat(this.dataset.violations())
			.containsExactly("terms.csv:+1: text: the bytes after \"H\" are not UTF-8; save the file as UTF-8");
	}

	@Test
	void shouldReportAWrongHeader() {
		write("person,post,from,to,sources\n" + ROW);
		assertThat(this.dataset.violations()).containsExactly(
				"terms.csv:1: header: the header is \"person,post,from,to,sources\"; it must be \"" + HEADER + "\"");
	}

	@Test
	void shouldReportAFileWithoutAHeader() {
		write("");
		assertThat(this.dataset.violations())
			.containsExactly("terms.csv:1: header: the header is \"\"; it must be \"" + HEADER + "\"");
	}

	@Test
	void shouldReportAMissingField() {
		write(HEADER + "\n" + ROW + "\nearl-grey,DIRECTOR\n");
		assertThat(this.dataset.violations())
			.containsExactly("terms.csv:3: row: has 2 fields; 5 are required, one for each column");
	}

	@Test
	void shouldReportAnExtraField() {
		write(HEADER + "\n" + ROW + ",extra\n" + ROW + "\n");
		assertThat(this.dataset.violations())
			.containsExactly("terms.csv:2: row: has 6 fields; 5 are required, one for each column");
	}

	@Test
	void shouldReportAnUnclosedQuote() {
		write(HEADER + "\n" + ROW + "\n\"earl-grey,DIRECTOR,,,ica-about-fr\n");
		assertThat(this.dataset.violations()).singleElement().asString().startsWith("terms.csv:3: ");
	}

	@Test
	void shouldReportTextAfterAQuote() {
		write(HEADER + "\n" + ROW + "\n\"earl-grey\"x,DIRECTOR,,,ica-about-fr\n");
		assertThat(this.dataset.violations()).singleElement().asString().startsWith("terms.csv:3: ");
	}

	@Test
	void shouldReadWindowsLineEndings() {
		write(HEADER + "\r\n" + ROW + "\r\n");
		CheckedDataset checked = this.dataset.reader().read();
		assertThat(checked.rows().get("terms")).singleElement()
			.extracting("sources")
			.isEqualTo(List.of("source:jicr-congress-table"));
	}

	@Test
	void shouldReportAMissingFile() throws IOException {
		Files.delete(this.folder.resolve("terms.csv"));
		assertThat(this.dataset.violations())
			.containsExactly("terms.csv:1: file: cannot be read in %s; all files of a data set are required"
				.formatted(this.folder.toUri()));
	}

	private void write(String content) {
		this.dataset.write("terms.csv", content.getBytes(UTF_8));
	}

}
