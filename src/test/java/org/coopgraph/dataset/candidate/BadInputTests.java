package org.coopgraph.dataset.candidate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class BadInputTests {

	private static final String HEADER = "contact_id,organisation_name,country_territory,structure_and_status_structure_type,city\n";

	private static final String ROW = "60001,Test,Kenya,Cooperative,Nairobi\n";

	private final Importing importing = Importing.intoDefault().asOf("2024-01-01").ofSomeRows();

	@TempDir
	private Path folder;

	@Test
	void shouldReportAFileInAnotherEncoding() throws IOException {
		assertThat(violations(HEADER + "60001,Cooperativa de São Paulo,Brazil,Cooperative,São Paulo\n", ISO_8859_1))
			.containsExactly(
					"list.csv:2: text: the bytes after \"001,Cooperativa de S\" are not UTF-8; save the file as UTF-8");
		assertThat(violations(HEADER + ROW, UTF_16))
			.containsExactly("list.csv:1: file: is text in UTF-16; a CSV file in UTF-8 is required");
	}

	@Test
	void shouldReportAQuoteThatIsNotClosed() throws IOException {
		assertThat(violations(HEADER + ROW + "60002,\"Test,Kenya,Cooperative,Nairobi\n" + ROW)).singleElement()
			.asString()
			.startsWith(
					"list.csv:3: organisation_name: the cell cannot be read; a quote in it is not doubled or not closed");
	}

	@Test
	void shouldReportAnEmptyKeyAndTwoRowsWithTheSame() throws IOException {
		assertThat(violations(HEADER + ROW + ",Test,Kenya,Cooperative,\n" + ROW)).containsExactly(
				"list.csv:3: contact_id: is empty; a value is required",
				"list.csv:4: contact_id: 60001 is already the id of line 2; each id may be used once");
	}

	@Test
	void shouldNameTheWordsThatAreAllowed() throws IOException {
		assertThat(violations(HEADER + "60001,Test,Atlantis,Company,Nairobi\n")).containsExactlyInAnyOrder(
				"list.csv:2: country_territory: \"Atlantis\" is no country; a name or a code of ISO 3166-1 is required",
				"list.csv:2: structure_and_status_structure_type: \"Company\" is not one of National apex; National sectoral federation or union; Regional, state or provincial level federation or union; Supranational; Cooperative; Cooperative of cooperatives / mutuals; Cooperative Group; Mutual organisation; Coop Promoter/Supporter; Government");
	}

	@Test
	void shouldReportACountryWhoseRegionIsNotKnown() throws IOException {
		assertThat(violations(HEADER + "60001,Test,Luxembourg,Cooperative,\n")).containsExactly(
				"list.csv:2: country: LU is not in countries.csv, and the file does not say its region; add it there first");
	}

	@Test
	void shouldRefuseMarkupInAName() throws IOException {
		assertThat(violations(HEADER + "60001,<b>Test</b>,Kenya,Cooperative,\n")).containsExactly(
				"list.csv:2: organisation_name: \"<b>Test</b>\" has markup of HTML; plain text is required");
	}

	@Test
	void shouldReportALineOfAHundredMegabytes() throws IOException {
		Path file = this.folder.resolve("list.csv");
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write(HEADER + "60001,");
			for (int megabyte = 0; megabyte < 100; megabyte++) {
				writer.write("x".repeat(1 << 20));
			}
			writer.write(",Kenya,Cooperative,\n");
		}
		assertThat(this.importing.violations(file)).singleElement()
			.asString()
			.startsWith("list.csv:2: organisation_name: the cell cannot be read");
	}

	@Test
	void shouldReportAFileWithoutRows() throws IOException {
		assertThat(violations(""))
			.containsExactly("list.csv:1: file: the file is empty; a header and rows are required");
		assertThat(violations(HEADER))
			.containsExactly("list.csv:1: rows: the file has no row below its header; at least one is required");
	}

	@Test
	void shouldReportAFolderAndAFileThatDoesNotExist() {
		assertThat(this.importing.violations(this.folder)).singleElement()
			.asString()
			.endsWith(":1: file: is a folder without files of a data set; a CSV file in UTF-8 is required");
		assertThat(this.importing.violations(this.folder.resolve("list.csv")))
			.containsExactly("list.csv:1: file: cannot be read; a readable CSV file in UTF-8 is required");
	}

	@Test
	void shouldReportAnArchive() throws IOException {
		Path file = this.folder.resolve("list.csv");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("list.csv"));
			zip.write((HEADER + ROW).getBytes(UTF_8));
		}
		assertThat(this.importing.violations(file))
			.containsExactly("list.csv:1: file: is a zip archive or a workbook; a CSV file in UTF-8 is required");
	}

	@Test
	void shouldReportAnotherSeparator() throws IOException {
		assertThat(violations((HEADER + ROW).replace(',', ';')))
			.containsExactly("list.csv:1: header: the fields are separated by \";\"; they must be separated by \",\"");
		assertThat(violations("id\tname\tsources\na\tA\tica-about-fr\n")).containsExactly(
				"list.csv:1: header: the fields are separated by \"tab\"; they must be separated by \",\"");
	}

	@Test
	void shouldSayWhichColumnsTheNearestFormMisses() throws IOException {
		assertThat(violations(HEADER.replace("contact_id", "number") + ROW)).singleElement()
			.asString()
			.startsWith("list.csv:1: header: the columns are those of no file of the data set and of no known form (")
			.endsWith(
					"; the nearest is \"Member list exported from the Alliance's database of contacts\", for which contact_id is missing");
	}

	@Test
	void shouldSayWhichHeaderAFileOfTheDataSetHas() throws IOException {
		Path file = Files.writeString(this.folder.resolve("people.csv"), "id,names,sources\na,A,ica-about-fr\n");
		assertThat(this.importing.violations(file)).singleElement()
			.asString()
			.startsWith("people.csv:1: header: the columns are those of no file")
			.endsWith("; people.csv of the data set has the header id,name,sources");
	}

	@Test
	void shouldReportAColumnThatIsThereTwice() throws IOException {
		assertThat(violations(HEADER.replace("city", "City,city") + "60001,Test,Kenya,Cooperative,Nairobi,Mombasa\n"))
			.containsExactly("list.csv:1: header: the column city is there more than once; once is required");
	}

	@Test
	void shouldReportARowWithAnotherNumberOfFields() throws IOException {
		assertThat(violations(HEADER + "60001,Test,Kenya\n"))
			.containsExactly("list.csv:2: row: has 3 fields; 5 are required, one for each column");
	}

	@Test
	void shouldAskForTheDayOfTheList() throws IOException {
		Path file = this.folder.resolve("list.csv");
		Files.writeString(file, HEADER + ROW);
		assertThat(Importing.intoDefault().violations(file)).containsExactly(
				"list.csv:1: file: does not say of which day the list is; give it with --date, such as --date=2023-08-09");
	}

	@Test
	void shouldReportAPointOutOfRange() throws IOException {
		assertThat(violations(HEADER.replace("city", "latitude,longitude") + "60001,Test,Kenya,Cooperative,91,36\n"))
			.containsExactly("list.csv:2: latitude: \"91\" is not a number of degrees from -90 to 90");
	}

	private List<String> violations(String content) throws IOException {
		return violations(content, UTF_8);
	}

	private List<String> violations(String content, Charset charset) throws IOException {
		Path file = this.folder.resolve("list.csv");
		Files.writeString(file, content, charset);
		return this.importing.violations(file);
	}

}
