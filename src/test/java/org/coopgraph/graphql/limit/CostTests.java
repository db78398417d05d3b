package org.coopgraph.graphql.limit;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.ClientDocuments;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.paging.Cursor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Request;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The cost of requests, and its limit. */
@GraphServiceTest
class CostTests {

	private static final String DEEP = "organisations(first: 100) { nodes { sectors { ".repeat(4) + "id"
			+ " } } }".repeat(4);

	private static final String PAGE = "{ organisations(%s) { nodes { id } } }";

	/** A cursor of the order by name, behind all names. */
	private static final String END = new Cursor("NAME ASC", "zzzzzz", "organisation:none").encode();

	@Autowired
	private WebGraphQlTester graphQl;

	/** {@code extensions.cost} of a response. */
	private record Cost(int requested, int limit, @Nullable Object mostExpensive) {
	}

	private static Cost cost(Request<?> request) {
		Map<?, ?> cost = (Map<?, ?>) Objects
			.requireNonNull(request.execute().returnResponse().getExtensions().get("cost"));
		return new Cost((Integer) Objects.requireNonNull(cost.get("requested")),
				(Integer) Objects.requireNonNull(cost.get("limit")), cost.get("mostExpensive"));
	}

	private int requested(String document) {
		return requested(this.graphQl.document(document));
	}

	private static int requested(Request<?> request) {
		return cost(request).requested();
	}

	private static void assertRefused(Request<?> request) {
		request.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "LIMIT_EXCEEDED")));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 7, 16, 200 })
	void shouldRejectAnExpensiveFieldUnderAnyNumberOfAliases(int aliases) {
		assertRefused(this.graphQl.document("{ country(code: \"ZZ\") { %s } }".formatted(IntStream.range(0, aliases)
			.mapToObj((alias) -> "a" + alias + ": " + DEEP)
			.collect(Collectors.joining(" ")))));
	}

	@Test
	void shouldCountAFragmentOnceInASelection() {
		String spreads = IntStream.range(0, 40)
			.mapToObj((level) -> "fragment F%d on Query { ...F%d ...F%d }\n".formatted(level, level + 1, level + 1))
			.collect(Collectors.joining());
		assertThat(requested("{ ...F0 }\n" + spreads + "fragment F40 on Query { sectors { id } }"))
			.isEqualTo(requested("{ sectors { id } }"));
	}

	@Test
	void shouldCountMergedSelectionsOnceAndEdgesSeparately() {
		int plain = requested("{ countries { organisations(first: 1) { nodes { id } } } }");
		assertThat(requested("""
				{ ...C } fragment C on Query { countries { ... on Country { ...O } } }
				fragment O on Country { organisations(first: 1) { ...N } }
				fragment N on OrganisationConnection { nodes { id } nodes { ... { id } } }
				""")).isEqualTo(plain);
		assertThat(requested("{ countries { organisations(first: 1) { nodes { id } edges { node { id } } } } }"))
			.isEqualTo(plain + 330);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			first: 100               | 100
			last: 100                | 100
			first: null, last: 100   | 100
			last: null, first: 100   | 100
			first: $rows             | 100
			last: $rows              | 100
			first: $none, last: $rows| 100
			first: $byDefault        | 100
			first: $left             | 20
			first: $none             | 20
			first: 7                 | 7
			after: null              | 20
			last: 5                  | 5
			first: $left, last: 5    | 5
			first: null, last: 5     | 5
			before: "END"            | 20
			before: "END", last: 5   | 5
			before: "END", last: null| 20
			before: "END", first: $left, last: null| 20
			""")
	void shouldCountTheRowsThatAPageHas(String arguments, int rows) {
		String declared = Stream.of("$rows: Int", "$none: Int", "$byDefault: Int = 100", "$left: Int")
			.filter((variable) -> arguments.contains(variable.substring(0, variable.indexOf(':'))))
			.collect(Collectors.joining(", "));
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("rows", 100));
		variables.put("none", null);
		String document = declared.isEmpty() ? PAGE : "query (" + declared + ") " + PAGE;
		Request<?> request = this.graphQl.document(document.formatted(arguments.replace("END", END)))
			.variables(variables);
		request.execute().path("organisations.nodes").entityList(Object.class).hasSize(rows);
		assertThat(requested(request) - requested(PAGE.formatted("first: 1"))).isEqualTo(rows - 1);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "99999, 100" })
	void shouldCountAtLeastOneRowAndAtMostThoseOfTheLargestPage(int first, int rows) {
		assertThat(requested(PAGE.formatted("first: " + first)) - requested(PAGE.formatted("first: 1")))
			.isEqualTo(rows - 1);
	}

	@Test
	void shouldCountTheIdsOfARequest() {
		assertThat(requested("{ nodes(ids: [\"country:FR\", \"country:DE\"]) { id } }")
				- requested("{ nodes(ids: [\"country:FR\"]) { id } }"))
			.isEqualTo(1);
		assertThat(requested("{ suggest(prefix: \"a\", first: 20) { text } }")
				- requested("{ suggest(prefix: \"a\", first: 5) { text } }"))
			.isEqualTo(15);
	}

	@Test
	void shouldCountTheDefaultOfAnArgument() {
		assertThat(requested("{ suggest(prefix: \"a\") { text } }"))
			.isEqualTo(requested("{ suggest(prefix: \"a\", first: 10) { text } }"));
		assertThat(requested("{ organisation(by: { icaId: 135 }) { related { score } } }"))
			.isEqualTo(requested("{ organisation(by: { icaId: 135 }) { related(first: 5) { score } } }"));
	}

	@Test
	void shouldCountTheEntitiesOfANeighbourhood() {
		String document = "{ neighbourhood(of: \"country:FR\"%s) { nodes { id } } }";
		assertThat(requested(document.formatted(", first: 100")) - requested(document.formatted(""))).isEqualTo(80);
		assertThat(requested(document.formatted(""))).isEqualTo(1022);
	}

	@Test
	void shouldNotCountExcludedFields() {
		String document = "query ($yes: Boolean = true) { sectors { id @skip(if: $yes) number name @include(if: false) } }";
		assertThat(requested(this.graphQl.document(document))).isEqualTo(11);
		assertThat(requested(this.graphQl.document(document).variable("yes", false))).isEqualTo(21);
	}

	@ParameterizedTest
	@ValueSource(strings = { "country(code: \"FR\") { %s }", "countries { %s }", "%s" })
	void shouldCountAStatementOnceForAllParentsAndATextForEach(String parent) {
		int parents = parent.startsWith("countries") ? 110 : 1;
		int plain = requested("{ " + parent.formatted("organisations { totalCount }") + " }");
		int text = requested(
				"{ " + parent.formatted("organisations(filter: { text: \"coop\" }) { totalCount }") + " }");
		assertThat(text - plain).isEqualTo(400 * parents);
		assertThat(requested("query ($f: OrganisationFilter = { text: \"coop\" }) { "
				+ parent.formatted("organisations(filter: $f) { totalCount }") + " }"))
			.isEqualTo(text);
		assertThat(plain).isBetween(500, 2000);
	}

	@Test
	void shouldCountATextInAVariableOnlyWhenItIsGiven() {
		Request<?> page = this.graphQl
			.document("query ($t: String) { organisations(filter: { text: $t }, first: 1) { nodes { id } } }");
		int plain = requested(page);
		assertThat(requested(page.variable("t", "coop")) - plain).isEqualTo(400);
		assertThat(requested(page.variable("t", null))).isEqualTo(plain);
	}

	@Test
	void shouldRememberTheCostOfAnOperationForTheValuesThatMatter() {
		String page = "query ($n: Int, $r: [ID!]!) { organisations(first: $n) { nodes { id } } nodes(ids: $r) { id } }";
		Request<?> request = this.graphQl.document(page);
		int ten = requested(request.variable("n", 10).variable("r", List.of("country:FR")));
		assertThat(requested(request.variable("n", 30))).isEqualTo(ten + 20);
		assertThat(requested(request.variable("n", 10).variable("r", List.of("country:KE", "country:FR"))))
			.isEqualTo(ten + 1);
		assertThat(requested(request.variable("r", List.of("sector:banking")))).isEqualTo(ten);
	}

	@Test
	void shouldCountTheTextOfTheFilterForTheBoxBelowFacetsToo() {
		String facets = "{ countries { organisations(filter: { %s }) { facets { countries { count }%s } } } }";
		int box = requested(facets.formatted("", " bounds { south }")) - requested(facets.formatted("", ""));
		assertThat(requested(facets.formatted("text: \"coop\"", " bounds { south }"))
				- requested(facets.formatted("text: \"coop\"", "")))
			.isEqualTo(box + 400 * 110);
	}

	static Stream<String> fieldsOfAPage() {
		TypeDefinitionRegistry schema = new SchemaParser().parse(new File("schema.graphqls"));
		return Objects.requireNonNull(schema.getTypeOrNull("OrganisationConnection", ObjectTypeDefinition.class))
			.getFieldDefinitions()
			.stream()
			.map((field) -> field.getName()
					+ (TypeInfo.typeInfo(field.getType()).getName().matches("Int|Boolean") ? "" : " { __typename }"));
	}

	@ParameterizedTest
	@MethodSource("fieldsOfAPage")
	void shouldCountTheTextOfTheFilterForEachFieldAlone(String field) {
		String page = "{ organisations(first: 1%s) { " + field + " } }";
		assertThat(requested(page.formatted(", filter: { text: \"coop\" }")) - requested(page.formatted("")))
			.isGreaterThanOrEqualTo(400);
	}

	@Test
	void shouldCountThePageOnceForAllItsFields() {
		String page = "{ organisations(first: 1, filter: { text: \"coop\" }) { %s } }";
		assertThat(requested(page.formatted("nodes { id } edges { cursor } pageInfo { hasNextPage }"))
				- requested(page.formatted("nodes { id }")))
			.isEqualTo(4);
		assertThat(requested(page.formatted("nodes { id } totalCount")) - requested(page.formatted("nodes { id }")))
			.isGreaterThan(400);
	}

	@Test
	void shouldRejectHundredsOfPagesBelowAParent() {
		assertRefused(this.graphQl.document("{ country(code: \"FR\") { %s } }".formatted(IntStream.range(0, 400)
			.mapToObj((alias) -> "a%d: organisations(first: 1, filter: { text: \"coop %d\" }) { nodes { id } }"
				.formatted(alias, alias))
			.collect(Collectors.joining(" ")))));
	}

	@Test
	void shouldNameTheMostExpensiveField() {
		Cost cost = cost(this.graphQl
			.document("{ countries { organisations(first: 100, filter: { text: \"coop\" }) { nodes { id } } } }"));
		assertThat(cost.requested()).isEqualTo(55_911);
		assertThat(cost.limit()).isEqualTo(50_000);
		assertThat(cost.mostExpensive()).isEqualTo(Map.of("path", "countries.organisations.nodes", "cost", 44_110));
	}

	@Test
	void shouldRejectADocumentWithTooManySelections() {
		String fields = "id ".repeat(4000);
		String document = "{ " + IntStream.range(0, 200)
			.mapToObj((alias) -> "a%d: alliance { ...A }".formatted(alias))
			.collect(Collectors.joining(" ")) + " } fragment A on Alliance { " + fields + "}";
		assertRefused(this.graphQl.document(document));
	}

	static List<String> documents() {
		return ClientDocuments.names();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldAllowTheDocumentsOfClients(String document) {
		Cost cost = cost(this.graphQl.documentName(document));
		assertThat(cost.requested()).isBetween(1, cost.limit() / 2);
		assertThat(cost.mostExpensive()).isNull();
	}

}
