package org.coopgraph.synthetic;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.start.StartupException;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SyntheticCheckTests {

	private static final String HEADER = "id,name,type,country,city,sectors,latitude,longitude,founded,affiliatedTo";

	private static final String FIRST = "synthetic-1,Test 1,COOPERATIVE,KE,Nairobi,banking,,,1990,17";

	private final DatasetCopy dataset;

	SyntheticCheckTests(@TempDir Path folder) {
		this.dataset = DatasetCopy.in(folder);
	}

	@Test
	void shouldAcceptValidRows() {
		write(HEADER, FIRST, "synthetic-2,\"Test, 2\",MUTUAL,KE,,health housing,1.5,36.2,,synthetic-1");
		try (SyntheticGraph graph = graph()) {
			assertThat(graph.affiliates()).isEqualTo(2);
			assertThat(graph.properties(1)).containsEntry("name", "Test, 2").containsEntry("sortName", "test 2");
		}
	}

	@Test
	void shouldReportInvalidCells() {
		write(HEADER, "synthetic-1,Test 1,GOVERNMENT,KE,,banking,91,,1,17");
		assertThat(violations()).containsExactly(
				"synthetic.csv:2: type: \"GOVERNMENT\" is not one of COOPERATIVE, COOPERATIVE_OF_COOPERATIVES, COOPERATIVE_GROUP, MUTUAL",
				"synthetic.csv:2: latitude: \"91\" is not a number of degrees from -90 to 90",
				"synthetic.csv:2: founded: \"1\" is not a whole number from 1000 to 2999");
	}

	@Test
	void shouldReportReferencesThatDoNotExist() {
		write(HEADER, "synthetic-1,Test 1,MUTUAL,XX,,gold,,,,1",
				"synthetic-2,Test 2,MUTUAL,KE,,banking,,,,synthetic-2");
		assertThat(violations()).containsExactly(
				"synthetic.csv:2: country: country:XX does not exist; no row has this id",
				"synthetic.csv:2: sectors: sector:gold does not exist; no row has this id",
				"synthetic.csv:2: affiliatedTo: organisation:1 does not exist; no row has this id",
				"synthetic.csv:3: affiliatedTo: organisation:synthetic-2 does not exist; no row above has this id");
	}

	@Test
	void shouldReportADuplicateId() {
		write(HEADER, FIRST, FIRST);
		assertThat(violations()).containsExactly(
				"synthetic.csv:3: id: organisation:synthetic-1 is not organisation:synthetic-2; synthetic organisations must be numbered from 1 in the order of their rows");
	}

	@Test
	void shouldReportAnAffiliationToAnotherCountry() {
		write(HEADER, FIRST, "synthetic-2,Test 2,MUTUAL,FR,,banking,,,,synthetic-1");
		assertThat(violations()).containsExactly(
				"synthetic.csv:3: affiliatedTo: organisation:synthetic-1 is not based in country:FR; an affiliate must be based in the country of the organisation it is affiliated to");
	}

	@Test
	void shouldReportTooManyAffiliationsToARealOrganisation() {
		write(HEADER, FIRST, "synthetic-2,Test 2,MUTUAL,KE,,banking,,,,synthetic-1",
				"synthetic-3,Test 3,MUTUAL,KE,,banking,,,,synthetic-2",
				"synthetic-4,Test 4,MUTUAL,KE,,banking,,,,synthetic-3");
		assertThat(violations()).containsExactly(
				"synthetic.csv:5: affiliatedTo: organisation:synthetic-3 is already 3 affiliations away from a real organisation; that is the maximum");
	}

	@Test
	void shouldReportALineThatIsNotARow() {
		write(HEADER, FIRST, "synthetic-2,Test 2", "synthetic-3,\"Test 3");
		assertThat(violations()).hasSize(2)
			.contains("synthetic.csv:3: row: has 2 fields; 10 are required, one for each column")
			.anyMatch((violation) -> violation
				.startsWith("synthetic.csv:4: text: the line cannot be read as comma-separated values: "));
	}

	@Test
	void shouldReportALineThatIsNotUtf8() {
		this.dataset.write("synthetic.csv", (HEADER + "\n" + FIRST.replace("Test", "Tést")).getBytes(ISO_8859_1));
		assertThat(violations())
			.containsExactly("synthetic.csv:2: text: the line is not UTF-8; save the file as UTF-8");
	}

	@Test
	void shouldReportAWrongHeader() {
		write("id,name", FIRST);
		assertThat(violations())
			.containsExactly("synthetic.csv:1: header: the header is \"id,name\"; it must be \"%s\"".formatted(HEADER));
	}

	@Test
	void shouldStopAfterManyViolations() {
		String[] lines = new String[5000];
		Arrays.fill(lines, "wrong");
		lines[0] = HEADER;
		write(lines);
		assertThat(violations()).hasSize(100);
	}

	@Test
	void shouldChangeTheVersionWithAByte() {
		String without = this.dataset.reader().read().version();
		write(HEADER, FIRST);
		String with = this.dataset.reader().read().version();
		write(HEADER, FIRST.replace("1990", "1991"));
		assertThat(List.of(without, with, this.dataset.reader().read().version())).doesNotHaveDuplicates();
	}

	private void write(String... lines) {
		this.dataset.write("synthetic.csv", String.join("\n", lines).getBytes(UTF_8));
	}

	private SyntheticGraph graph() {
		return SyntheticGraph.of(this.dataset.reader().read(), this.dataset.folder().resolve("synthetic.csv"));
	}

	private List<String> violations() {
		StartupException failure = catchThrowableOfType(StartupException.class, this::graph);
		assertThat(failure).as("the violations").isNotNull();
		return String.valueOf(failure.getMessage()).lines().skip(1).toList();
	}

}
