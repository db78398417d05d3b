package org.coopgraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.dataset.DatasetProperties;
import org.coopgraph.dataset.DatasetReader;
import org.coopgraph.dataset.candidate.Candidate;
import org.coopgraph.dataset.candidate.ImportRequest;
import org.coopgraph.dataset.change.RowChange;
import org.coopgraph.dataset.form.Forms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported can be imported again. */
@GraphServiceTest
class ExportRoundTripTests {

	private static final String PRESENT = "classpath:/dataset/";

	private final ExportedFiles files;

	private final Exports exports;

	@TempDir
	private Path folder;

	ExportRoundTripTests(@LocalServerPort int port, @Autowired Exports exports) {
		this.files = new ExportedFiles(port);
		this.exports = exports;
	}

	private static List<RowChange> changes(Path exported) {
		ImportRequest request = new ImportRequest(List.of(exported), Forms.known(), "", false);
		try (Candidate candidate = Candidate.of(request, PRESENT, new DefaultResourceLoader())) {
			return List.copyOf(candidate.changes().rows());
		}
	}

	private Path table(String content) throws IOException {
		return Files.writeString(this.folder.resolve("organisations.csv"), content);
	}

	@Test
	void shouldChangeNothingWhenTheExportedMembersAreImported() throws IOException {
		assertThat(changes(table(this.files.organisations("csv", "{\"roles\": [\"MEMBER\"]}")))).isEmpty();
	}

	@Test
	void shouldChangeOnlyWhatWasChangedInTheExportedTable() throws IOException {
		String table = this.files.organisations("csv", "{\"countries\": [\"KE\"]}");
		assertThat(table).containsOnlyOnce("Co-operative Bank of Kenya Ltd");
		assertThat(changes(table(table.replace("Co-operative Bank of Kenya Ltd", "Co-op Bank of Kenya"))))
			.singleElement()
			.satisfies((change) -> {
				assertThat(change.id()).isEqualTo("organisation:17");
				assertThat(change.fields()).singleElement().satisfies((field) -> {
					assertThat(field.field()).isEqualTo("name");
					assertThat(field.after()).isEqualTo("Co-op Bank of Kenya");
				});
			});
	}

	@Test
	void shouldMakeTheSameGraphFromTheExportedFiles() throws IOException {
		this.exports.writeFolder(this.folder);
		assertThat(version(this.folder.toUri().toString())).isEqualTo(version(PRESENT));
		assertThat(changes(this.folder)).isEmpty();
	}

	private static String version(String location) {
		return new DatasetReader(new DatasetProperties(location, DatasetProperties.Load.NEVER),
				new DefaultResourceLoader())
			.read()
			.version();
	}

}
