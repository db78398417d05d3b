package org.coopgraph.dataset.csv;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.dataset.DatasetCopy;

import static org.assertj.core.api.Assertions.assertThat;

class CellFormatTests {

	private final DatasetCopy dataset;

	CellFormatTests(@TempDir Path folder) {
		this.dataset = DatasetCopy.in(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "91", "-90.1", "north", "1e1", "4,5", "1000" })
	void shouldReportALatitudeOutOfRange(String latitude) {
		assertReported("latitude", latitude, "a number of degrees from -90 to 90");
	}

	@ParameterizedTest
	@ValueSource(strings = { "181", "-180.5" })
	void shouldReportALongitudeOutOfRange(String longitude) {
		assertReported("longitude", longitude, "a number of degrees from -180 to 180");
	}

	@ParameterizedTest
	@ValueSource(strings = { "999", "3000", "19O5", "1905.0", "99999999999999999999" })
	void shouldReportAnInvalidYear(String year) {
		assertReported("founded", year, "a whole number from 1000 to 2999");
	}

	@ParameterizedTest
	@ValueSource(strings = { "www.example.coop", "ftp://example.coop", "http://", "https://exa mple.coop" })
	void shouldReportAnInvalidAddress(String address) {
		assertReported("website", address, "an address that begins with http:// or https://");
	}

	@Test
	void shouldReportAWordThatIsNotInTheList() {
		assertReported("confidence", "high", "one of HIGH, MEDIUM, LOW");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1895-13", "1895-8-1", "1895-02-30", "19-08", "١٨٩٥", "1895-08-19T00:00", "18951" })
	void shouldReportAnInvalidDate(String date) {
		this.dataset.append("partnerships.csv", "ilo,REGISTER,," + date + ",,,,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"partnerships.csv:+1: since: \"%s\" is not a date such as 1937, 1966-09 or 1995-09-23".formatted(date));
	}

	@Test
	void shouldReportAMissingText() {
		this.dataset.appendMember("name", "");
		assertThat(this.dataset.violations()).containsExactly("members.csv:+1: name: is empty; a value is required");
	}

	@ParameterizedTest
	@ValueSource(strings = { " Test", "Test ", "\tTest", " " })
	void shouldReportWhiteSpaceAroundAText(String name) {
		this.dataset.appendMember("name", name);
		assertThat(this.dataset.violations())
			.containsExactly("members.csv:+1: name: \"%s\" begins or ends with white space; remove it"
				.formatted(name.replace('\t', '\uFFFD')));
	}

	@Test
	void shouldReportARepeatedSource() {
		this.dataset.appendMember("sources", "ica-about-fr ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"members.csv:+1: sources: \"ica-about-fr ica-about-fr\" repeats an item; each item may appear once");
	}

	private void assertReported(String column, String value, String right) {
		this.dataset.appendMember(column, value.contains(",") ? "\"" + value + "\"" : value);
		assertThat(this.dataset.violations())
			.containsExactly("members.csv:+1: %s: \"%s\" is not %s".formatted(column, value, right));
	}

}
