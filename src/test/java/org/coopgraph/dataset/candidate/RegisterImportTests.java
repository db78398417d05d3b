package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.dataset.change.ChangeKind;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Registers of cooperatives, each by a form and no code. */
class RegisterImportTests {

	private static final Path OF_THE_UNITED_KINGDOM = Importing.file("uk-cooperatives.csv");

	private static final Path OF_FRANCE = Importing.file("cooperatives-fr.csv");

	private final Importing importing = Importing.intoDefault();

	@Test
	void shouldFindTheRegisterInTheDataSetAsItsFileHasIt() {
		assertThat(this.importing.ofSomeRows().changes(OF_THE_UNITED_KINGDOM)).isEmpty();
	}

	@Test
	void shouldRemoveTheCooperativesOfThisRegisterThatAreNotInItsFile() {
		try (Candidate candidate = this.importing.candidate(OF_THE_UNITED_KINGDOM)) {
			assertThat(candidate.changes().files()).containsExactly("cooperatives");
			assertThat(candidate.changes().count(ChangeKind.REMOVED)).isEqualTo(7272 - 20);
		}
	}

	@Test
	void shouldAddARegisterOfAnotherShape() {
		try (Candidate candidate = this.importing.withForm("cooperatives-fr.yaml").candidate(OF_FRANCE)) {
			assertThat(candidate.changes().count(ChangeKind.REMOVED)).isZero();
			assertThat(candidate.changes().count("cooperatives", ChangeKind.ADDED)).isEqualTo(3);
			assertThat(Importing.content(candidate.folder())).contains(
					"\nfr-1,fr-examples,FR-1,Coopérative du Pain,Lyon,FR,45.7640,4.8357,http://www.pain.example,,SCOP,workers,industry-and-services,,fr-examples-2024\n",
					"\nfr-3,fr-examples,FR-3,Habitat Ensemble,Nantes,FR,,,https://habitat.example/,,SCIC,,housing,,fr-examples-2024\n",
					"\nfr-examples,A small register of France,Un petit registre de France,")
				.doesNotContain("1 rue des Tests");
		}
	}

	@Test
	void shouldRefuseToChangeTheCooperativesOfAnotherRegister(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("register.csv");
		Files.writeString(file, "numero;denomination;commune;;\nUK-R000001;Coopérative du Pain;Lyon;;\n");
		assertThat(this.importing.withForm("cooperatives-fr.yaml").violations(file)).containsExactly(
				"register.csv:2: numero: uk-r000001 is the id of a row that such a list cannot have; another prefix of the key is required");
	}

	@Test
	void shouldGiveAnotherEditionASourceOfItsDay(@TempDir Path folder) throws IOException {
		Path file = edition(folder, "The Co-operative Group", "The Group");
		try (Candidate candidate = this.importing.ofSomeRows().asOf("2026-09-30").candidate(file)) {
			assertThat(Importing.content(candidate.folder())).contains(
					"\nuk-r000001,uk-cooperatives,R000001,The Group,Manchester,GB,53.488061,-2.237449,http://www.co-operative.coop,,Society,consumers,consumer,,uk-cooperatives-2022-q2 uk-cooperatives-2026-09-30\n",
					"made available under the ODC Attribution License\",2026-09-30,GB,uk-cooperatives-2026-09-30\n",
					"\nuk-cooperatives-2026-09-30,\"Co-operatives UK's open data: cooperatives of the United Kingdom, as of 2026-09-30\",");
		}
	}

	@Test
	void shouldKeepACooperativeWhoseMemberIsGone(@TempDir Path folder, @TempDir Path files) throws IOException {
		Importing list = Importing.intoDefault().asOf("2023-08-09");
		try (Candidate without = list.candidate(Importing.file("contacts-2020.csv"))) {
			FileSystemUtils.copyRecursively(without.folder(), folder);
		}
		Path file = edition(files, "The Co-operative Group", "The Group");
		Importing register = this.importing.into(folder).ofSomeRows();
		assertThat(register.changes(file))
			.containsExactly("organisation:uk-r000001 The Group: name: The Co-operative Group → The Group");
		assertThat(register.notices(file)).anyMatch((notice) -> notice.endsWith("there is no member 2091; left out"));
	}

	@Test
	void shouldSayThatARowThatIsAddedMayBeThereAlready(@TempDir Path folder) throws IOException {
		assertThat(this.importing.ofSomeRows().notices(edition(folder, "R000001", "R999999")))
			.anyMatch((notice) -> notice.endsWith(
					"\"The Co-operative Group\" is added as uk-r999999; uk-r000001 has the same name and country, and may be the same"));
	}

	@Test
	void shouldRefuseAnOlderEditionAndTheDayOfAnotherList(@TempDir Path folder, @TempDir Path files)
			throws IOException {
		Path file = edition(files, "The Co-operative Group", "The Group");
		Importing register = this.importing.ofSomeRows().asOf("2026-09-30");
		try (Candidate later = register.candidate(file)) {
			FileSystemUtils.copyRecursively(later.folder(), folder);
		}
		assertThat(this.importing.into(folder).ofSomeRows().violations(file)).containsExactly(
				"edition.csv:1: file: is the edition of 2022-06, and that of 2026-09-30 is there; give the day of a later one with --date");
		assertThat(register.violations(file, Importing.file("contacts-2020.csv"))).containsExactly(
				"edition.csv:1: file: would be the edition of the day of another list; import one after the other");
	}

	@Test
	void shouldReadTheMembersOfAFileBeforeItsCooperatives(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("organisations.csv"),
				"""
						id,name,role,icaId,type,country,city,sectors,confidence,register,entry,sameAs,sources,sourceUrls
						organisation:uk-r000001,The Co-operative Group,COOPERATIVE,,,GB,Manchester,consumer,,uk-cooperatives,R000001,50001,uk-cooperatives-2022-q2,
						organisation:50001,The Group,MEMBER,50001,COOPERATIVE,GB,Manchester,consumer,LOW,,,,ica-about-fr,
						""");
		assertThat(this.importing.changes(file)).contains("organisation:50001 The Group: added",
				"organisation:uk-r000001 The Co-operative Group: sameAs: – → organisation:50001");
		assertThat(this.importing.notices(file)).isEmpty();
	}

	private static Path edition(Path folder, String part, String replacement) throws IOException {
		String content = Files.readString(OF_THE_UNITED_KINGDOM);
		assertThat(content).contains(part);
		return Files.writeString(folder.resolve("edition.csv"), content.replace(part, replacement));
	}

	@Test
	void shouldChangeNothingWhenARegisterIsImportedAgain(@TempDir Path folder) throws IOException {
		Importing french = this.importing.withForm("cooperatives-fr.yaml");
		try (Candidate first = french.candidate(OF_FRANCE)) {
			FileSystemUtils.copyRecursively(first.folder(), folder);
		}
		assertThat(french.into(folder).changes(OF_FRANCE)).isEmpty();
	}

}
