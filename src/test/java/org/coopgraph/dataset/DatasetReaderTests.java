package org.coopgraph.dataset;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Facts;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetReaderTests {

	private final DatasetCopy dataset;

	DatasetReaderTests(@TempDir Path folder) {
		this.dataset = DatasetCopy.in(folder);
	}

	@Test
	void shouldFindNoViolationInTheRealFiles() {
		assertThat(this.dataset.reader().read().rows()).containsOnlyKeys(Facts.files());
	}

	@Test
	void shouldReportACountryCodeThatDoesNotExist() {
		this.dataset.append("countries.csv", "XX,africa,ica-about-fr");
		assertThat(this.dataset.violations())
			.containsExactly("countries.csv:+1: code: \"XX\" is not an ISO 3166-1 alpha-2 code");
	}

	@Test
	void shouldReportACountryWithoutARow() {
		this.dataset.appendMember("country", "AQ");
		assertThat(this.dataset.violations())
			.containsExactly("members.csv:+1: country: country:AQ does not exist; no row has this id");
	}

	@Test
	void shouldReportASectorThatDoesNotExist() {
		this.dataset.appendMember("sectors", "banking mining");
		assertThat(this.dataset.violations())
			.containsExactly("members.csv:+1: sectors: sector:mining does not exist; no row has this id");
	}

	@Test
	void shouldReportASourceThatDoesNotExist() {
		this.dataset.appendMember("sources", "ica-about-fr hearsay");
		assertThat(this.dataset.violations())
			.containsExactly("members.csv:+1: sources: source:hearsay does not exist; no row has this id");
	}

	@Test
	void shouldReportADanglingReferenceBetweenRows() {
		this.dataset.append("terms.csv", "nobody,DIRECTOR,,,ica-about-fr");
		assertThat(this.dataset.violations())
			.containsExactly("terms.csv:+1: person: person:nobody does not exist; no row has this id");
	}

	@Test
	void shouldReportATargetThatIsNoPartOfTheIdentity() {
		this.dataset.append("advances.csv", "youth-committee,sector:banking,STATED,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"advances.csv:+1: target: \"sector:banking\" is not an id that begins with one of value:, principle:, statement:");
	}

	@Test
	void shouldReportAMembershipOfABody() {
		this.dataset.append("memberships.csv", "cicopa,FULL,,,,,,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"memberships.csv:+1: member: organisation:cicopa is a row of bodies.csv; only rows of members.csv are allowed");
	}

	@Test
	void shouldReportAnAdvanceByAMember() {
		this.dataset.append("advances.csv", "17,value:equity,STATED,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"advances.csv:+1: body: organisation:17 is a row of members.csv; only rows of bodies.csv are allowed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "017", "9999999999", "Caja", "17-", "-17", "1a" })
	void shouldReportAnInvalidMemberId(String id) {
		this.dataset.appendMember("id", id);
		assertThat(this.dataset.violations()).containsExactly(
				"members.csv:+1: id: \"%s\" is not a contact number, or an id of lower-case letters, digits and hyphens"
					.formatted(id));
	}

	@Test
	void shouldReportALatitudeWithoutALongitude() {
		this.dataset.appendMember("latitude", "12.5");
		assertThat(this.dataset.violations())
			.containsExactly("members.csv:+1: longitude: latitude and longitude must be given together or not at all");
	}

	@Test
	void shouldReportARegionalOfficeThatServesNoRegion() {
		this.dataset.append("bodies.csv", "ica-nowhere,REGIONAL_OFFICE,Nowhere,,,,,,,,,,,,,,,ica-about-fr");
		assertThat(this.dataset.violations())
			.containsExactly("bodies.csv:+1: serves: a REGIONAL_OFFICE must serve a region, and no other role may");
	}

	@Test
	void shouldReportAnEventAboutAnEntityThatDoesNotExist() {
		this.dataset.append("events.csv", "2026,,test,CONGRESS,Test,,,,partner:ilo partner:none,,ica-about-fr");
		assertThat(this.dataset.violations())
			.containsExactly("events.csv:+1: about: partner:none does not exist; no row has this id");
	}

	@Test
	void shouldReportAnEventInACountryWithoutARow() {
		this.dataset.append("events.csv", "2026,,test,CONGRESS,Test,,,AQ,event:1896,,ica-about-fr");
		assertThat(this.dataset.violations()).contains(
				"events.csv:+1: about: \"event:1896\" is not an id that begins with one of organisation:, region:, sector:, value:, principle:, statement:, person:, partner:")
			.anyMatch((violation) -> violation.contains("country:AQ does not exist"));
	}

	@Test
	void shouldReportAPageThatIsNoSourceOfTheEvent() {
		this.dataset.append("events.csv", "2026,,test,CONGRESS,Test,,,,,ica-history,ica-about-fr");
		assertThat(this.dataset.violations())
			.containsExactly("events.csv:+1: page: page must be one of the sources of the row");
	}

	@Test
	void shouldReportADuplicateId() {
		this.dataset.append("people.csv", "earl-grey,Another Grey,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"people.csv:+1: id: person:earl-grey is already the id of people.csv:2; each id may be used once");
	}

	@Test
	void shouldReportADuplicateIdAcrossFiles() {
		this.dataset.append("bodies.csv", "ica,NETWORK,Test,,,,,,,,,,,,,,,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"bodies.csv:+1: id: organisation:ica is already the id of alliance.csv:2; each id may be used once");
	}

	@Test
	void shouldReportADuplicateRelationship() {
		this.dataset.append("practice.csv", "1,equality,STATED,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly(
				"practice.csv:+1: id: practice:principle:1:value:equality is already the id of practice.csv:3; each id may be used once");
	}

	@ParameterizedTest
	@CsvSource({ "organisation:353,website", "organisation:353,country", "organisation:353,height", "country:FR,name",
			"organisation:353,centroid" })
	void shouldReportASourceOfAPropertyWithoutAValueInItsRow(String entity, String property) {
		this.dataset.replace("members.csv", "http://www.cfn.coop", "")
			.append("property-sources.csv", entity + "," + property + ",ica-about-fr");
		assertThat(this.dataset.violations()).singleElement()
			.asString()
			.matches("property-sources.csv:\\+\\d+: property: \\w+.csv:\\d+ has no value for " + property
					+ "; only a property of its own row may have sources");
	}

	@Test
	void shouldAcceptASourceOfALocation() {
		this.dataset.append("property-sources.csv", "organisation:17,location,ica-about-fr");
		assertThat(this.dataset.reader().read().rows()).containsOnlyKeys(Facts.files());
	}

	@Test
	void shouldReportASourceOfAnEntityThatDoesNotExist() {
		this.dataset.append("property-sources.csv", "organisation:nobody,name,ica-about-fr");
		assertThat(this.dataset.violations()).singleElement()
			.asString()
			.endsWith(": entity: organisation:nobody does not exist; no row has this id");
	}

	@Test
	void shouldReportAllViolationsTogether() {
		this.dataset.append("countries.csv", "XX,africa,ica-about-fr")
			.append("people.csv", "Nobody,,hearsay")
			.append("terms.csv", "earl-grey,KING,1895-13,,ica-about-fr")
			.append("practice.csv", "1,equality")
			.appendMember("latitude", "91");
		assertThat(this.dataset.violations()).containsExactlyInAnyOrder(
				"countries.csv:+1: code: \"XX\" is not an ISO 3166-1 alpha-2 code",
				"people.csv:+1: id: \"Nobody\" is not an id of lower-case letters, digits and hyphens",
				"people.csv:+1: name: is empty; a value is required",
				"people.csv:+1: sources: source:hearsay does not exist; no row has this id",
				"terms.csv:+1: office: \"KING\" is not one of PRESIDENT, ACTING_PRESIDENT, SECRETARY, GENERAL_SECRETARY, DIRECTOR, DIRECTOR_GENERAL, INTERIM_DIRECTOR_GENERAL",
				"terms.csv:+1: from: \"1895-13\" is not a date such as 1937, 1966-09 or 1995-09-23",
				"practice.csv:+1: row: has 2 fields; 4 are required, one for each column",
				"members.csv:+1: latitude: \"91\" is not a number of degrees from -90 to 90");
	}

	@Test
	void shouldReportEachRowWithoutAnId() {
		this.dataset.append("people.csv", ",One,ica-about-fr").append("people.csv", ",Two,ica-about-fr");
		assertThat(this.dataset.violations()).containsExactly("people.csv:+1: id: is empty; a value is required",
				"people.csv:+2: id: is empty; a value is required");
	}

	@Test
	void shouldNotReportReferencesToAFileThatCannotBeRead() {
		this.dataset.replace("sources.csv", "id,title,", "id,name,");
		assertThat(this.dataset.violations()).singleElement().asString().startsWith("sources.csv:1: header: ");
	}

}
