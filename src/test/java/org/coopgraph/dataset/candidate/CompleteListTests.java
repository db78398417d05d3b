package org.coopgraph.dataset.candidate;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.change.ChangeKind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What a complete list says by the rows that it does not have. */
class CompleteListTests {

	private static final Path FIVE_MEMBERS = Importing.file("contacts-2020.csv");

	private final Importing list = Importing.intoDefault().asOf("2023-08-09");

	@Test
	void shouldRemoveTheMembersThatAreNotInTheList() {
		try (Candidate candidate = this.list.candidate(FIVE_MEMBERS)) {
			assertThat(candidate.changes().count("members", ChangeKind.REMOVED)).isEqualTo(298);
			assertThat(new ChangeLines(candidate, 0).changes())
				.contains("organisation:19 Uganda Co-operative Alliance Ltd.: gone")
				.noneMatch((line) -> line.startsWith("organisation:1465 "));
		}
	}

	@Test
	void shouldRemoveWhatIsSaidOfAMemberThatIsGone() {
		List<String> changes = this.list.changes(FIVE_MEMBERS);
		assertThat(changes).contains("membership:organisation:19: gone",
				"property-source:organisation:15590:website: gone");
		assertThat(changes).anyMatch((line) -> line.contains(": about: ") && line.contains("organisation:40911"));
		assertThat(changes).noneMatch((line) -> line.startsWith("event:") && line.endsWith("gone"));
	}

	@Test
	void shouldKeepMembersThatAreNewerThanTheListOrHaveNoContactNumber() {
		assertThat(this.list.changes(FIVE_MEMBERS)).noneMatch((line) -> line.startsWith("organisation:3537 "))
			.noneMatch((line) -> line.startsWith("organisation:fecovi"));
		assertThat(this.list.notices(FIVE_MEMBERS)).anyMatch(
				(notice) -> notice.endsWith("stays; it is a member as of 2024-05, and the list is of 2023-08-09"));
	}

	@Test
	void shouldKeepMembersThatAreKnownToHaveLeft(@TempDir Path folder) {
		DatasetCopy copy = DatasetCopy.in(folder);
		assertThat(this.list.into(folder).changes(FIVE_MEMBERS))
			.contains("organisation:60 " + "National Cooperative Business Association CLUSA International: gone");
		String memberships = new String(DatasetCopy.original("memberships.csv"), UTF_8);
		copy.write("memberships.csv",
				memberships.replaceFirst("(?m)^60,.*$", "60,FULL,,2022-05,2020-12,2021-03,,ica-about-fr")
					.getBytes(UTF_8));
		assertThat(this.list.into(folder).changes(FIVE_MEMBERS))
			.noneMatch((line) -> line.startsWith("organisation:60 "));
	}

	@Test
	void shouldRefuseASecondCompleteList() {
		assertThat(this.list.violations(FIVE_MEMBERS, Importing.file("contacts-2022.csv"))).containsExactly(
				"contacts-2022.csv:1: file: is the second for members.csv; import one after the other, or all with --partial");
	}

	@Test
	void shouldProveTheMembershipsOfTheList() {
		assertThat(this.list.changes(FIVE_MEMBERS))
			.contains("membership:organisation:1465: listedTo: 2021-03 → 2023-08-09");
	}

	@Test
	void shouldCountMembersAndCountries() {
		try (Candidate candidate = this.list.candidate(FIVE_MEMBERS)) {
			assertThat(Importing.content(candidate.folder())).contains(
					"\nMEMBER_ORGANISATIONS,5,EXACT,2023-08-09,STATED,ica-contacts-2023-08-09\n",
					"\nCOUNTRIES,4,EXACT,2023-08-09,STATED,ica-contacts-2023-08-09\n");
		}
	}

	@Test
	void shouldRemoveAndCountNothingByAPartialList() {
		try (Candidate candidate = this.list.ofSomeRows().candidate(FIVE_MEMBERS)) {
			assertThat(candidate.changes().count(ChangeKind.REMOVED)).isZero();
			assertThat(candidate.changes().files()).containsExactly("sources", "members", "memberships");
		}
	}

}
