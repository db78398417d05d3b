package org.coopgraph.organisation.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Members by their membership in time, alone and with other conditions. */
@GraphServiceTest
class MembershipFilterTests {

	private final WebGraphQlTester graphQl;

	private final Organisations organisations;

	MembershipFilterTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.organisations = new Organisations(graphQl);
	}

	private List<String> ids(Map<String, Object> filter) {
		return this.organisations.forward(100, Map.of("filter", filter))
			.stream()
			.map((id) -> id.replace("organisation:", ""))
			.toList();
	}

	private int count(Map<String, Object> filter) {
		return this.organisations.page(Map.of("filter", filter, "first", 0))
			.path("organisations.totalCount")
			.entity(Integer.class)
			.get();
	}

	private static Map<String, Object> with(Map<String, Object> filter, String field, Object value) {
		Map<String, Object> both = new HashMap<>(filter);
		both.put(field, value);
		return both;
	}

	private static Map<String, Object> membership(String on, String... statuses) {
		return Map.of("membership", Map.of("on", on, "statuses", List.of(statuses)));
	}

	@Test
	void shouldListThe18MembersKnownOn9August2023() {
		assertThat(ids(Map.of("memberOn", "2023-08-09"))).containsExactlyInAnyOrder("17", "18", "27", "260", "1376",
				"3096", "3181", "3210", "3406", "16734", "19272", "19565", "19802", "21270", "27224",
				"central-housing-cooperative-union", "coocec-kivu", "sermecoop");
	}

	@Test
	void shouldListTheWholeListOf317AtTheTurnOf2020To2021() {
		assertThat(ids(Map.of("memberOn", "2021-01-01"))).hasSize(317)
			.containsExactlyInAnyOrderElementsOf(Facts.of("members")
				.stream()
				.map((member) -> member.get("id"))
				.filter((id) -> Character.isDigit(id.charAt(0)))
				.toList());
	}

	@Test
	void shouldListEachStatusOf9August2023() {
		assertThat(ids(membership("2023-08-09", "JOINED_LATER"))).containsExactlyInAnyOrder(
				"acdi-multipurpose-cooperative", "fnurscpfa", "sociedad-cooperativa-cuauhtemoc",
				"cambodia-agricultural-cooperative-alliance", "fecovi", "providers-multipurpose-cooperative",
				"msu-iit-multipurpose-cooperative", "national-cooperatives-federation-of-eswatini");
		assertThat(ids(membership("2023-08-09", "UNDATED"))).containsExactlyInAnyOrder("coop-cameroon",
				"north-west-cooperative-association", "eswatini-multipurpose-cooperative-union");
		assertThat(ids(membership("2023-08-09", "KNOWN_BEFORE"))).hasSize(306).contains("3537");
		assertThat(ids(membership("2023-08-09", "LEFT"))).isEmpty();
		assertThat(ids(membership("2023-08-09", "KNOWN_LATER"))).isEmpty();
		assertThat(ids(membership("2022-01-01", "KNOWN_LATER"))).containsExactly("central-housing-cooperative-union");
	}

	@Test
	void shouldListSeveralStatusesAndNoneOfAnEmptyList() {
		assertThat(count(membership("2023-08-09", "MEMBER", "UNDATED", "MEMBER"))).isEqualTo(21);
		assertThat(count(membership("2023-08-09"))).isZero();
		assertThat(count(with(membership("2021-01-15", "MEMBER"), "memberOn", "2023-08-09"))).isEqualTo(15);
	}

	@ParameterizedTest(name = "{2} joined from {0} to {1}")
	@CsvSource({ "2018,2018,6", "2018,2018-08,0", "2018-09,2018-09,2", "2024,,7", ",,37", "2021-04,2022-12,4",
			",2017,8", "2021-06-01,2021-06-30,1", "2021-06-02,2021-06-30,0", "2025,,0" })
	void shouldCountTheMembersWhoseWholeDateOfAdmissionIsInARange(@Nullable String from, @Nullable String to,
			int joined) {
		Map<String, Object> range = new HashMap<>();
		range.computeIfAbsent("from", (_) -> from);
		range.computeIfAbsent("to", (_) -> to);
		assertThat(count(Map.of("joined", range))).isEqualTo(joined);
	}

	@Test
	void shouldListWhoJoinedIn2024AndNobodyWhoLeft() {
		assertThat(ids(Map.of("joined", Map.of("from", "2024", "to", "2024")))).containsExactlyInAnyOrder("3537",
				"sociedad-cooperativa-cuauhtemoc", "cambodia-agricultural-cooperative-alliance", "fecovi",
				"providers-multipurpose-cooperative", "msu-iit-multipurpose-cooperative",
				"national-cooperatives-federation-of-eswatini");
		assertThat(count(Map.of("left", Map.of()))).isZero();
	}

	@Test
	void shouldComposeWithCountriesSectorsTypesRolesAndTexts() {
		Map<String, Object> filter = Map.of("memberOn", "2023-08-09");
		assertThat(ids(with(filter, "countries", List.of("KE")))).containsExactlyInAnyOrder("17", "18", "260", "3096",
				"3406");
		assertThat(ids(with(filter, "sectors", List.of("insurance")))).containsExactly("18");
		assertThat(ids(with(filter, "types", List.of("NATIONAL_APEX")))).contains("27", "1376", "3096")
			.doesNotContain("17");
		assertThat(ids(with(filter, "roles", List.of("COMMITTEE", "MEMBER")))).hasSize(18);
		assertThat(ids(with(filter, "roles", List.of("COMMITTEE", "AFFILIATE")))).isEmpty();
		assertThat(ids(with(filter, "text", "kenya"))).containsExactlyInAnyOrder("17", "260", "3096", "3406");
	}

	@Test
	void shouldComposeWithPlaces() {
		Map<String, Object> nairobi = Map.of("near", Map.of("latitude", -1.29, "longitude", 36.82, "kilometres", 30));
		assertThat(ids(with(nairobi, "memberOn", "2023-08-09"))).isSubsetOf(ids(nairobi))
			.containsExactlyInAnyOrder("17", "18", "260", "3096", "3406");
		assertThat(count(with(nairobi, "memberOn", "2023-08-09"))).isEqualTo(5);
		Map<String, Object> box = Map.of("within", Map.of("south", -2, "west", 36, "north", -1, "east", 37));
		assertThat(count(with(box, "memberOn", "2023-08-09"))).isEqualTo(5);
		assertThat(count(with(box, "memberOn", "2024-06-08"))).isZero();
	}

	@Test
	void shouldCountTheFacetsAndTheBoxOfMembers() {
		Response answer = this.graphQl.document("""
				{ organisations(filter: { memberOn: "2023-08-09" }) { facets {
				  countries { country { code } count } decades { decade } bounds { south north } } } }
				""").execute();
		answer.path("organisations.facets.countries[?(@.country.code == 'KE')].count")
			.entityList(Integer.class)
			.containsExactly(5);
		answer.path("organisations.facets.countries[*].count")
			.entityList(Integer.class)
			.satisfies((counts) -> assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(18));
		answer.path("organisations.facets.bounds.south")
			.entity(Double.class)
			.satisfies((south) -> assertThat(south).isBetween(-26.0, -24.0));
	}

	@Test
	void shouldFilterTheListsOfCountriesAndSectors() {
		Response answer = this.graphQl.document("""
				{ country(code: "KE") { organisations(filter: { memberOn: "2023-08-09" }) { totalCount nodes { id } } }
				  region(id: "africa") { organisations(filter: { memberOn: "2023-08-09" }) { totalCount } }
				  sectors { organisations(filter: { memberOn: "2023-08-09" }) { totalCount } } }
				""").execute();
		answer.path("country.organisations.totalCount").entity(Integer.class).isEqualTo(5);
		answer.path("country.organisations.nodes").entityList(Object.class).hasSize(5);
		answer.path("region.organisations.totalCount").entity(Integer.class).isEqualTo(17);
		answer.path("sectors[*].organisations.totalCount").entityList(Integer.class).hasSize(8);
	}

	@Test
	void shouldReadTheSamePagesForwardAndBackwardInBothOrders() {
		for (String field : List.of("NAME", "FOUNDED")) {
			Map<String, @Nullable Object> list = Map.of("filter", membership("2021-03-02", "KNOWN_BEFORE"), "orderBy",
					Map.of("field", field, "direction", "DESC"));
			List<String> forward = new ArrayList<>(this.organisations.forward(37, list));
			assertThat(forward).hasSize(295).doesNotHaveDuplicates();
			assertThat(this.organisations.backward(41, list)).isEqualTo(forward);
		}
	}

	@ParameterizedTest
	@CsvSource({ "joined", "left" })
	void shouldRefuseARangeThatStartsAfterItsEnd(String field) {
		this.organisations.page(Map.of("filter", Map.of(field, Map.of("from", "2024-06", "to", "2024-05-31"))))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).isEqualTo(
						"The range %s starts in 2024-06, after its end in 2024-05-31; from must not be later than to."
							.formatted(field));
			}));
		assertThat(count(Map.of("joined", Map.of("from", "2024-05-31", "to", "2024-05")))).isZero();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`',
			value = { "\"2023-02-30\",`\"2023-02-30\" is not a date such as`",
					"0,`0 is not a date: dates are strings in quotes`",
					"\"last year\",`\"last year\" is not a date such as`", "[],`is not a date`" })
	void shouldRefuseWhatIsNoDate(String date, String sentence) {
		this.graphQl.document("{ organisations(filter: { memberOn: %s }) { totalCount } }".formatted(date))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains(sentence)));
	}

}
