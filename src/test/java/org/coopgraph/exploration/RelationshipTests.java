package org.coopgraph.exploration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.Walk.Edge;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Relationships as nodes of a client's cache, and the facts behind them. */
@GraphServiceTest
class RelationshipTests {

	private static final String ALLIANCE = "/HELD_OFFICE_IN/organisation:ica";

	/** Properties that only statements need, and texts for a page about one fact. */
	private static final Set<String> NOT_SHOWN = Set.of("sourceIds", "number", "note", "topic", "topicFr", "topicEs",
			"sectorId", "countryCode", "nameRank");

	private record Term(@Nullable String office, @Nullable String from, @Nullable String to) {
	}

	private record Field(String name, String description) {
	}

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private Response relationship(String id) {
		return this.graphQl.document("""
				query ($id: ID!) {
				  node(id: $id) {
				    __typename id sources { id } citations { source { id } properties }
				    en: name(language: EN) fr: name(language: FR) es: name(language: ES)
				    ... on Relationship {
				      type from { id } to { id }
				      properties { since until category form level office from to basis primary sources { id } }
				    }
				  }
				}
				""").variable("id", id).execute();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AFFILIATED_TO")
	void shouldFindARelationshipOfEveryTypeByItsId(RelationshipType type) {
		Edge edge = GraphEdges.read(this.driver).over(List.of(type.name())).edges().getFirst();
		String id = edge.from() + "/" + type + "/" + edge.to();
		Response answer = relationship(id);
		answer.errors().verify();
		answer.path("node.__typename").entity(String.class).isEqualTo("Relationship");
		answer.path("node.id").entity(String.class).isEqualTo(id);
		answer.path("node.type").entity(RelationshipType.class).isEqualTo(type);
		answer.path("node.from.id").entity(String.class).isEqualTo(edge.from());
		answer.path("node.to.id").entity(String.class).isEqualTo(edge.to());
		assertThat(answer.path("node.sources[*].id").entityList(String.class).get()).isNotEmpty()
			.isEqualTo(answer.path("node.citations[*].source.id").entityList(String.class).get());
	}

	@ParameterizedTest
	@EnumSource
	void shouldHaveATextForEveryTypeInEveryLanguage(RelationshipType type) {
		assertThat(type.text().english()).isNotBlank();
		assertThat(type.text().french()).isNotBlank().isNotEqualTo(type.text().english());
		assertThat(type.text().spanish()).isNotBlank().isNotEqualTo(type.text().french());
	}

	@Test
	void shouldNameARelationshipInTheLanguageOfTheRequest() {
		Response answer = relationship("organisation:135/MEMBER_OF/organisation:ica");
		answer.path("node.en").entity(String.class).isEqualTo("member of");
		answer.path("node.fr").entity(String.class).isEqualTo("membre de");
		answer.path("node.es").entity(String.class).isEqualTo("miembro de");
	}

	@Test
	void shouldListEveryTermOfAPersonOldestFirst() {
		Map<String, List<Fact>> terms = Facts.of("terms")
			.stream()
			.collect(Collectors.groupingBy((fact) -> fact.get("person")));
		assertThat(terms.values()).anyMatch((some) -> some.size() > 1);
		terms.forEach((person, facts) -> relationship("person:" + person + ALLIANCE).path("node.properties")
			.entityList(Term.class)
			.satisfies((some) -> assertThat(some).isSortedAccordingTo(Comparator.comparing(RelationshipTests::date))
				.containsExactlyInAnyOrderElementsOf(facts.stream().map(RelationshipTests::term).toList())));
	}

	private static String date(Term term) {
		String end = (term.to() != null) ? term.to() : "";
		return (term.from() != null) ? term.from() : end;
	}

	private static Term term(Fact fact) {
		return new Term(fact.get("office"), cell(fact, "from"), cell(fact, "to"));
	}

	private static @Nullable String cell(Fact fact, String column) {
		return fact.has(column) ? fact.get(column) : null;
	}

	@Test
	void shouldNameTheSourcesOfEachFact() {
		Fact term = Facts.of("terms").getFirst();
		relationship("person:" + term.get("person") + ALLIANCE)
			.path("node.properties[?(@.office == '%s' && @.from == '%s')].sources[*].id".formatted(term.get("office"),
					term.get("from")))
			.entityList(String.class)
			.containsExactly(term.words("sources").stream().map("source:"::concat).toArray(String[]::new));
	}

	@Test
	void shouldGiveTheDateAndTheCategoryOfAMembership() {
		Fact membership = Facts.of("memberships")
			.stream()
			.filter((fact) -> fact.has("category") && fact.has("since"))
			.findFirst()
			.orElseThrow();
		Response answer = relationship("organisation:" + membership.get("member") + "/MEMBER_OF/organisation:ica");
		answer.path("node.properties[0].category").entity(String.class).isEqualTo(membership.get("category"));
		answer.path("node.properties[0].since").entity(String.class).isEqualTo(membership.get("since"));
	}

	/** The description of a field names the types that have the property in the graph. */
	@Test
	void shouldHaveAFieldForEveryPropertyThatADrawingShows() {
		Map<String, Set<String>> inGraph = this.driver.executableQuery("""
				MATCH (:Entity)-[link]->(:Entity) UNWIND keys(link) AS property
				WITH property, collect(DISTINCT type(link)) AS types WHERE NOT property IN $hidden
				RETURN property, types
				""")
			.withParameters(Map.of("hidden", NOT_SHOWN))
			.execute()
			.records()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("property").asString(),
					(row) -> Set.copyOf(row.get("types").asList((type) -> type.asString()))));
		inGraph.put("until", Set.of("MEMBER_OF"));
		assertThat(described()).isEqualTo(inGraph);
	}

	private Map<String, Set<String>> described() {
		return this.graphQl.document("{ __type(name: \"RelationshipProperties\") { fields { name description } } }")
			.execute()
			.path("__type.fields[?(@.name != 'sources')]")
			.entityList(Field.class)
			.get()
			.stream()
			.collect(Collectors.toMap(Field::name, (field) -> types(field.description())));
	}

	private static Set<String> types(String description) {
		return Pattern.compile("[A-Z]+(_[A-Z]+)+|ADVANCES")
			.matcher(description)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toSet());
	}

	@Test
	void shouldShowTheFactsOnAPathAndInANeighbourhood() {
		Response answer = this.graphQl.documentName("exploration/relationships").execute();
		answer.errors().verify();
		answer.path("path.relationships[*].name")
			.entityList(String.class)
			.containsExactly("member of", "guardian of", "affirms");
		answer.path("path.relationships[0].id")
			.entity(String.class)
			.isEqualTo(answer.path("node.id").entity(String.class).get());
		answer.path("neighbourhood.relationships[?(@.type == 'WORKS_WITH')].properties[*].form")
			.entityList(String.class)
			.hasSize((int) Facts.of("partnerships")
				.stream()
				.filter((fact) -> fact.get("partner").equals("united-nations"))
				.count());
		answer.path("nodes[*].name")
			.entityList(String.class)
			.containsExactly("Concern for Community", "member of", "based in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "organisation:135/MEMBER_OF/organisation:17",
			"organisation:ica/MEMBER_OF/organisation:135", "organisation:135/BODY_OF/organisation:ica",
			"organisation:135/NOTHING/organisation:ica", "organisation:135/member_of/organisation:ica",
			"organisation:135/MEMBER_OF/organisation:ica/", "organisation:135/MEMBER_OF", "organisation:135/MEMBER_OF/",
			"//", "a/b/c", "/", "organisation:135/MEMBER_OF/organisation:ica\n" })
	void shouldReturnNullForAnIdThatNoRelationshipHas(String id) {
		Response answer = relationship(id);
		answer.errors().verify();
		answer.path("node").valueIsNull();
	}

}
