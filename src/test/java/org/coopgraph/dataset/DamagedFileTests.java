package org.coopgraph.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.RowCount;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that are too long, too short, or not CSV. */
class DamagedFileTests {

	private static final String HEADER = "id,name,sources\n";

	private final Path folder;

	private final DatasetCopy dataset;

	DamagedFileTests(@TempDir Path folder) {
		this.folder = folder;
		this.dataset = DatasetCopy.in(folder);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1001, 4000 })
	void shouldReportANameThatIsTooLong(int length) {
		this.dataset.append("people.csv", "someone," + "x".repeat(length) + ",ica-about-fr");
		assertThat(this.dataset.violations())
			.containsExactly("people.csv:+1: name: has %d characters; at most 1000 are allowed".formatted(length));
	}

	@Test
	void shouldReportASentenceThatIsTooLong() {
		this.dataset.append("values.csv",
				"1,thrift,Thrift,Économie,Ahorro,,ETHICAL,%s,Une.,Una.,ica-about-fr".formatted("x".repeat(2001)));
		assertThat(this.dataset.violations())
			.containsExactly("values.csv:+1: summary: has 2001 characters; at most 2000 are allowed");
	}

	@Test
	void shouldReportACellThatIsTooLong() {
		this.dataset.append("people.csv", "someone," + "x".repeat(100_000) + ",ica-about-fr");
		assertThat(this.dataset.violations())
			.containsExactly("people.csv:+1: name: has 100000 characters; at most 4000 are allowed in a cell");
	}

	@Test
	void shouldReportTheColumnOfANameOfTwelveMegabytes() {
		this.dataset.append("people.csv", "someone," + "x".repeat(12_000_000) + ",ica-about-fr");
		assertThat(this.dataset.violations()).singleElement()
			.asString()
			.startsWith("people.csv:+1: name: the cell cannot be read; ")
			.hasSizeLessThan(300);
	}

	@Test
	void shouldNotKeepAllFieldsOfALongLine() {
		this.dataset.append("people.csv", "x,".repeat(500_000));
		assertThat(this.dataset.violations()).singleElement()
			.asString()
			.startsWith("people.csv:+1: ")
			.hasSizeLessThan(300);
	}

	@ParameterizedTest
	@EnumSource(names = { "ONE", "ONE_OR_MORE" })
	void shouldReportAFileWithAHeaderOnly(RowCount rowCount) {
		DataFile file = DatasetFiles.ALL.stream().filter((one) -> one.rowCount() == rowCount).toList().getLast();
		this.dataset.write(file.fileName(), (String.join(",", file.header()) + "\n").getBytes(UTF_8));
		assertThat(this.dataset.violations()).containsExactly(
				file.fileName() + ":1: rows: the file has no row below its header; at least one is required");
	}

	@Test
	void shouldReportFiguresWithoutARow() {
		this.dataset.write("figures.csv", "metric,value,qualifier,asOf,dateBasis,source\n".getBytes(UTF_8));
		assertThat(this.dataset.violations())
			.containsExactly("figures.csv:1: rows: the file has no row below its header; at least one is required");
	}

	@Test
	void shouldReportASecondAlliance() {
		String row = new String(DatasetCopy.original("alliance.csv"), UTF_8).lines().toList().getLast();
		this.dataset.append("alliance.csv", row.replaceFirst("ica", "other"));
		assertThat(this.dataset.violations())
			.containsExactly("alliance.csv:1: rows: the file has 2 rows below its header; exactly one is allowed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "=1+1", "|cmd" })
	void shouldReadAFormulaAsText(String formula) {
		this.dataset.append("people.csv", "someone," + formula + ",ica-about-fr");
		assertThat(this.dataset.reader().read().rows().getOrDefault("people", List.of())).last()
			.satisfies((person) -> assertThat(person).containsEntry("name", formula));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "\u0007", "a\tb", "a\nb", "a\u2028b", "a\u202Eb", "a\uFEFFb", "\u0085" })
	void shouldReportAnInvisibleCharacter(String character) {
		this.dataset.append("people.csv", "someone,\"x" + character + "x\",ica-about-fr");
		assertThat(this.dataset.violations()).singleElement()
			.asString()
			.matches(
					"people.csv:\\+1: name: \"[^\\p{Cc}\\u2028\\u202E\\uFEFF]*\" contains the invisible character U\\+[0-9A-F]{4}; remove it");
	}

	@Test
	void shouldReportTheColumnOfAnUnclosedQuote() {
		this.dataset.append("people.csv", "someone,\"Some One,ica-about-fr\nother,Other,ica-about-fr");
		assertThat(this.dataset.violations()).singleElement()
			.asString()
			.startsWith("people.csv:+1: name: the cell cannot be read; ");
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "\t", "|" })
	void shouldReportThatCommasSeparateColumns(String separator) {
		this.dataset.write("people.csv", (HEADER + "a,b,c\n").replace(",", separator).getBytes(UTF_8));
		assertThat(this.dataset.violations().getFirst()).startsWith("people.csv:1: header: ")
			.endsWith("\"id,name,sources\", separated by commas");
	}

	@Test
	void shouldReportAnotherEncoding() {
		this.dataset.write("people.csv", (HEADER + "someone,Hän,ica-about-fr\n").getBytes(UTF_16));
		assertThat(this.dataset.violations())
			.containsExactly("people.csv:1: text: the bytes after \"\" are not UTF-8; save the file as UTF-8");
	}

	@Test
	void shouldReportAnArchive() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
			archive.putNextEntry(new ZipEntry("people.csv"));
			archive.write(DatasetCopy.original("people.csv"));
		}
		this.dataset.write("people.csv", bytes.toByteArray());
		List<String> violations = this.dataset.violations();
		assertThat(violations).singleElement().asString().matches("people\\.csv:\\d+: \\P{Cc}*");
	}

	@Test
	void shouldReportAFolderInPlaceOfAFile() throws IOException {
		Files.delete(this.folder.resolve("people.csv"));
		Files.createDirectory(this.folder.resolve("people.csv"));
		assertThat(this.dataset.violations()).singleElement()
			.asString()
			.startsWith("people.csv:1: file: cannot be read in ");
	}

	@Test
	void shouldReportATermThatEndsBeforeItBegins() {
		this.dataset.append("terms.csv", "earl-grey,DIRECTOR,1950-02,1950-01-31,ica-about-fr")
			.appendMember("id", "999999")
			.append("memberships.csv", "999999,,2020,2019-12,2021-03,2021-02-28,,ica-about-fr")
			.append("events.csv", "1950-02-02,1950-02-01,test,CONGRESS,Test,,,,,,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactlyInAnyOrder("terms.csv:+1: to: to must not be before from",
				"events.csv:+1: endDate: endDate must not be before date",
				"memberships.csv:+1: until: until must not be before since",
				"memberships.csv:+1: listedTo: listedTo must not be before listedFrom");
	}

	@Test
	void shouldReportAListWithoutAnEnd() {
		this.dataset.appendMember("id", "999999").append("memberships.csv", "999999,,,,2021-03,,,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"memberships.csv:+1: listedTo: listedFrom and listedTo must be given together or not at all");
	}

	@Test
	void shouldLimitTheNumberOfReportedViolations() {
		StringBuilder rows = new StringBuilder(HEADER);
		for (int row = 0; row < 5000; row++) {
			rows.append("Wrong,,ica-about-fr\n");
		}
		this.dataset.write("people.csv", rows.toString().getBytes(UTF_8));
		assertThat(this.dataset.startupFailure().lines().count()).isLessThan(1100);
		assertThat(this.dataset.startupFailure()).endsWith(" more");
	}

	@Test
	void shouldReadALineOfAHundredMegabytesWithoutKeepingIt() {
		byte[] line = "x".repeat(1_000_000).getBytes(UTF_8);
		try (var people = Files.newOutputStream(this.folder.resolve("people.csv"))) {
			people.write(HEADER.getBytes(UTF_8));
			for (int part = 0; part < 100; part++) {
				people.write(line);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(this.dataset.violations()).contains(
				"people.csv:2: id: the cell cannot be read; a quote in it is not doubled or not closed, or it has more than 4000 characters");
	}

}
