package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Member lists of the Alliance, with the headers of 2020, 2022 and 2023. */
class ContactListTests {

	private static final Path OF_2020 = Importing.file("contacts-2020.csv");

	private static final Path OF_2022 = Importing.file("contacts-2022.csv");

	private static final Path OF_2023 = Importing.file("contacts-2023.csv");

	private final Importing some = Importing.intoDefault().asOf("2022-06-09").ofSomeRows();

	@Test
	void shouldReadTheHeaderOf2020AndTheAlliancesNamesOfCountries() {
		assertThat(this.some.changes(OF_2020)).containsExactly(
				"source:ica-contacts-2022-06-09 Member list of the International Cooperative Alliance as of 2022-06-09, exported from its database of contacts: added",
				"organisation:17 Co-operative Bank of Kenya Ltd: city: Nairobi → Mombasa",
				"membership:organisation:124: listedTo: 2021-03 → 2022-06-09",
				"membership:organisation:731: listedTo: 2021-03 → 2022-06-09",
				"membership:organisation:1465: listedTo: 2021-03 → 2022-06-09");
		assertThat(this.some.notices(OF_2020)).isEmpty();
	}

	@Test
	void shouldReadTheHeaderOf2022() {
		assertThat(this.some.changes(OF_2022))
			.contains("organisation:17 Co-operative Bank of Kenya Ltd: city: Nairobi → Mombasa",
					"organisation:17 Co-operative Bank of Kenya Ltd: latitude: -1.2893 → -4.0435",
					"organisation:50001 =Cooperative(\"of Tests\"): added", "country:LU Luxembourg: added")
			.noneMatch((line) -> line.contains("organisation:234 "))
			.noneMatch((line) -> line.contains("website"));
	}

	@Test
	void shouldReadTheHeaderOf2023AndReportAColumnThatItDoesNotKnow() {
		assertThat(this.some.changes(OF_2023)).contains(
				"organisation:27224 Fédération des Unions des Sociétés Coopératives des Producteurs de la Filiére Coton de Côte d’Ivoire: city: Korhogo → Bouaké");
		assertThat(this.some.notices(OF_2023))
			.contains(OF_2023 + ":1: membership_fee: the column is not known; not read");
	}

	@Test
	void shouldKeepAValueThatHasASourceOfItsOwn() {
		assertThat(this.some.changes(OF_2023)).noneMatch((line) -> line.contains("website"));
		assertThat(this.some.notices(OF_2023)).anyMatch((notice) -> notice.endsWith(
				"website: \"http://www.zncf.co.zw/\" is not taken; organisation:15590 has \"http://www.zinahco.co.zw\" from a source of its own"));
	}

	@Test
	void shouldGiveTheSourceToRowsThatTheListChanges() {
		try (Candidate candidate = this.some.candidate(OF_2022)) {
			String members = Importing.content(candidate.folder());
			assertThat(members).contains(
					"17,Co-operative Bank of Kenya Ltd,CBK,COOPERATIVE_OF_COOPERATIVES,KE,Mombasa,banking,http://www.co-opbank.co.ke,-4.0435,39.6682,1965,MEDIUM,ica-member-list-2021 ica-contacts-2022-06-09\n")
				.contains(
						"\n50001,\"=Cooperative(\"\"of Tests\"\")\",,COOPERATIVE,LU,Luxembourg,consumer agriculture industry-and-services,,,,,MEDIUM,ica-contacts-2022-06-09\n")
				.contains("\nLU,europe,ica-contacts-2022-06-09 unicode-cldr\n",
						"\ncountry:LU,centroid,natural-earth\n");
		}
	}

	@Test
	void shouldNotReplaceAPointByACoarserOne(@TempDir Path folder) throws IOException {
		Path coarser = Files.writeString(folder.resolve("list.csv"),
				Files.readString(OF_2022).replace("-4.0435,39.6682", "-1.29,36.83"));
		assertThat(this.some.changes(coarser)).anyMatch((line) -> line.startsWith("organisation:17 "))
			.noneMatch((line) -> line.contains("itude"));
	}

	@Test
	void shouldLeaveOutAPointOfZero() {
		assertThat(this.some.notices(OF_2022))
			.contains(OF_2022 + ":5: latitude: the point 0, 0 stands for none; left out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "contacts-2020.csv", "contacts-2022.csv", "contacts-2023.csv" })
	void shouldNeitherStoreMarkupNorStreetsNorTelephoneNumbers(String file) {
		try (Candidate candidate = this.some.candidate(Importing.file(file))) {
			assertThat(Importing.content(candidate.folder())).doesNotContain("<p>", "<b>", "script", "<div",
					"Example Street", "+254");
		}
	}

	@Test
	void shouldChangeNothingWhenAListIsImportedAgain(@TempDir Path folder) throws IOException {
		Importing whole = Importing.intoDefault().asOf("2020-04-05");
		try (Candidate first = whole.candidate(OF_2020)) {
			assertThat(first.changes().isEmpty()).isFalse();
			FileSystemUtils.copyRecursively(first.folder(), folder);
		}
		assertThat(whole.into(folder).changes(OF_2020)).isEmpty();
	}

	@Test
	void shouldChangeOnlyTheFilesWithChangedRows() throws IOException {
		try (Candidate candidate = this.some.candidate(OF_2020)) {
			for (String file : new String[] { "countries.csv", "events.csv", "figures.csv", "people.csv" }) {
				assertThat(Files.readAllBytes(candidate.folder().resolve(file))).as(file)
					.isEqualTo(Files.readAllBytes(Path.of("src/main/resources/dataset", file)));
			}
		}
	}

}
