package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.dataset.DatasetCopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files of the data set itself, and what the service exports. */
class OwnFilesTests {

	private final Path folder;

	private final DatasetCopy copy;

	OwnFilesTests(@TempDir Path folder) {
		this.folder = folder;
		this.copy = DatasetCopy.in(folder);
	}

	@Test
	void shouldTakeAFolderInPlaceOfThePresentFiles() {
		assertThat(Importing.intoDefault().changes(this.folder)).isEmpty();
		this.copy.append("people.csv", "a-person,A Person,ica-about-fr");
		assertThat(Importing.intoDefault().changes(this.folder)).containsExactly("person:a-person A Person: added");
	}

	@Test
	void shouldTakeOneFileUnderAnyName() throws IOException {
		Path file = this.folder.resolve("new people.txt");
		Files.writeString(file, "id,name,sources\na-person,A Person,ica-about-fr\n");
		assertThat(Importing.intoDefault().ofSomeRows().changes(file))
			.containsExactly("person:a-person A Person: added");
	}

	@Test
	void shouldReportAFileThatCannotBeReadByItsOwnName() throws IOException {
		Path file = Files.writeString(this.folder.resolve("new.csv"), "id,name,sources\n\"a,b");
		assertThat(Importing.intoDefault().violations(file)).singleElement()
			.asString()
			.startsWith("new.csv:2: id: the cell cannot be read; ");
	}

	@Test
	void shouldAskForTheNameOfAFileWhoseHeaderSeveralHave() throws IOException {
		Path file = this.folder.resolve("areas.csv");
		Files.writeString(file, "id,name,nameFr,nameEs,sources\n");
		assertThat(Importing.intoDefault().violations(file)).containsExactly(
				"areas.csv:1: header: several files of the data set have this header; the file must be named like one of them: regions.csv, ownership-types.csv");
	}

	@Test
	void shouldReadMembersBackFromAnExportOfOrganisations() {
		Path file = Importing.file("organisations.csv");
		assertThat(Importing.intoDefault().changes(file)).containsExactly(
				"organisation:17 Co-operative Bank of Kenya Ltd: city: Nairobi → Mombasa",
				"organisation:18 =CIC Insurance: name: CIC Insurance Group Ltd. → =CIC Insurance");
		assertThat(Importing.intoDefault().notices(file)).containsExactly(
				file + ":1: rows: those of another kind than {role=COOPERATIVE} or {role=MEMBER} are not read: 1");
	}

	@Test
	void shouldReportAReferenceThatLeadsNowhere() {
		this.copy.append("people.csv", "a-person,A Person,no-source");
		assertThatThrownBy(() -> Importing.intoDefault().changes(this.folder))
			.hasMessageContaining("people.csv:29: sources: source:no-source does not exist; no row has this id");
	}

	@Test
	void shouldReportAllChangesAsJson() {
		this.copy.append("people.csv", "a-person,A Person,ica-about-fr");
		Path report = this.folder.resolve("report.json");
		Importing importing = Importing.intoDefault();
		try (Candidate candidate = importing.candidate(this.folder)) {
			new ChangeReport(importing.request(this.folder), candidate).write(report);
		}
		JsonNode json = JsonMapper.shared().readTree(report.toFile());
		assertThat(json.at("/counts/people/added").asInt()).isOne();
		assertThat(json.at("/changes/0/id").asString()).isEqualTo("person:a-person");
		assertThat(json.at("/changes/0/kind").asString()).isEqualTo("ADDED");
		assertThat(json.at("/changes/0/fields/1/after").asString()).isEqualTo("A Person");
	}

}
