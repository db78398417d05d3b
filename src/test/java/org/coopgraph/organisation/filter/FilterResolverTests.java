package org.coopgraph.organisation.filter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.entity.PartialDate;
import org.coopgraph.organisation.MembershipStatus;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters with the same meaning in different forms. */
@GraphServiceTest
class FilterResolverTests {

	/** A value of each field of a filter. */
	private static final Map<String, Object> FIELDS = Map.ofEntries(
			Map.entry("roles", List.of(OrganisationRole.MEMBER)), Map.entry("types", List.of(OrganisationType.MUTUAL)),
			Map.entry("countries", List.of("FR")), Map.entry("regions", List.of("europe")),
			Map.entry("sectors", List.of("health")), Map.entry("founded", new YearRange(1900, 1950)),
			Map.entry("crossSector", true), Map.entry("international", true),
			Map.entry("within", new BoundingBoxFilter(1, 2, 3, 4)), Map.entry("near", new NearFilter(1, 2, 3)),
			Map.entry("text", "coop"), Map.entry("memberOn", new PartialDate("2021-01-15")),
			Map.entry("membership",
					new MembershipFilter(new PartialDate("2023-08-09"), List.of(MembershipStatus.KNOWN_BEFORE))),
			Map.entry("joined", new PartialDateRange(new PartialDate("2019"), null)),
			Map.entry("left", new PartialDateRange(null, null)));

	private final WebGraphQlTester graphQl;

	private final Organisations organisations;

	@Autowired
	private FilterResolver keys;

	FilterResolverTests(@Autowired WebGraphQlTester graphQl) {
		this.graphQl = graphQl;
		this.organisations = new Organisations(graphQl);
	}

	@ParameterizedTest
	@CsvSource({ "countries,FR,fr", "countries,FR,Fr", "countries,FR,country:fr", "countries,FR,COUNTRY:FR",
			"countries,FR,FRA", "countries,FR,country:fra", "regions,region:europe,Europe",
			"regions,region:europe,region:EUROPE", "regions,region:asia-pacific,REGION:Asia-Pacific",
			"sectors,sector:banking,Banking", "sectors,sector:banking,sector:Banking",
			"sectors,sector:banking,SECTOR:BANKING" })
	void shouldAcceptAKeyInAnyCase(String field, String key, String other) {
		List<String> expected = this.organisations.ids(Map.of("filter", Map.of(field, List.of(key))));
		assertThat(expected).isNotEmpty();
		assertThat(this.organisations.ids(Map.of("filter", Map.of(field, List.of(other))))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "country(code: \"fr\"),country:FR", "country(code: \"FRA\"),country:FR",
			"country(code: \"country:fr\"),country:FR", "region(id: \"Europe\"),region:europe",
			"region(id: \"Region:EUROPE\"),region:europe", "sector(id: \"Banking\"),sector:banking",
			"sector(id: \"SECTOR:banking\"),sector:banking",
			"organisation(by: {id: \"Organisation:CICOPA\"}),organisation:cicopa" })
	void shouldFindAnEntityByAKeyInAnyCase(String field, String id) {
		this.graphQl.document("{ found: %s { id } }".formatted(field))
			.execute()
			.path("found.id")
			.entity(String.class)
			.isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "IS", "is", "country:IS", "ISL" })
	void shouldFindNothingInACountryWithoutOrganisations(String key) {
		this.organisations.page(Map.of("filter", Map.of("countries", List.of(key))))
			.path("organisations.totalCount")
			.entity(Integer.class)
			.isEqualTo(0);
		assertThat(this.organisations.ids(Map.of("filter", Map.of("countries", List.of(key, "FR")))))
			.isEqualTo(this.organisations.ids(Map.of("filter", Map.of("countries", List.of("FR")))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0\t", "(*)", "___", "…" })
	void shouldNotBeRestrictedByATextWithoutWords(String text) {
		this.organisations.page(Map.of("filter", Map.of("text", text)))
			.path("organisations.totalCount")
			.entity(Integer.class)
			.isEqualTo(Facts.organisations().size());
	}

	@ParameterizedTest
	@CsvSource({ "roles,MEMBER", "types,MUTUAL", "countries,FR", "regions,europe", "sectors,banking" })
	void shouldRefuseAListOfMoreThanAThousandEntries(String field, String value) {
		this.organisations.page(Map.of("filter", Map.of(field, Collections.nCopies(1001, value))))
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains(field).contains("1001").contains("1000");
			}));
		assertThat(this.organisations.ids(Map.of("filter", Map.of(field, Collections.nCopies(1000, value)))))
			.isEqualTo(this.organisations.ids(Map.of("filter", Map.of(field, List.of(value)))));
	}

	@Test
	void shouldKeepEveryFieldOfAFilter() throws ReflectiveOperationException {
		RecordComponent[] fields = OrganisationFilter.class.getRecordComponents();
		Constructor<?> constructor = OrganisationFilter.class.getDeclaredConstructors()[0];
		assertThat(Stream.of(fields).map(RecordComponent::getName))
			.containsExactlyInAnyOrderElementsOf(FIELDS.keySet());
		Set<ResolvedFilter> filters = new HashSet<>(Set.of(ResolvedFilter.ALL));
		for (int field = 0; field < fields.length; field++) {
			@Nullable Object[] arguments = new @Nullable Object[fields.length];
			arguments[field] = FIELDS.get(fields[field].getName());
			assertThat(filters.add(this.keys.resolve((OrganisationFilter) constructor.newInstance(arguments))))
				.as(fields[field].getName())
				.isTrue();
		}
	}

	@Test
	void shouldResolveFiltersThatSelectTheSameToTheSameFilter() {
		OrganisationFilter filter = new OrganisationFilter(List.of(OrganisationRole.AFFILIATE, OrganisationRole.MEMBER),
				List.of(OrganisationType.MUTUAL), List.of("ESP", "fr"), List.of("Europe"), List.of("sector:health"),
				null, null, null, null, null, null, null, null, null, null);
		OrganisationFilter same = new OrganisationFilter(
				List.of(OrganisationRole.MEMBER, OrganisationRole.AFFILIATE, OrganisationRole.MEMBER),
				List.of(OrganisationType.MUTUAL, OrganisationType.MUTUAL), List.of("country:FR", "ES", "FRA"),
				List.of("region:europe", "europe"), List.of("health", "HEALTH"), null, null, null, null, null, " ",
				null, null, null, null);
		assertThat(this.keys.resolve(filter)).isEqualTo(this.keys.resolve(same));
	}

	@Test
	void shouldRefuseTooManyRolesOfACountry() {
		this.graphQl.document(
				"query ($roles: [OrganisationRole!]!) { country(code: \"FR\") { sectors(roles: $roles) { count } } }")
			.variable("roles", Collections.nCopies(1001, "MEMBER"))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

}
