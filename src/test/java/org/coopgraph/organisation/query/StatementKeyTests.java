package org.coopgraph.organisation.query;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.filter.BoundingBoxFilter;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.NearFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.TextFilter;
import org.coopgraph.organisation.filter.ValuePredicate;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.coopgraph.organisation.filter.ValuePredicate.Flag;
import org.coopgraph.organisation.filter.YearRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A statement is the key of its text: it lacks the values of parameters and nothing else.
 */
class StatementKeyTests {

	private static final List<ValuePredicate> FLAGS = List.of(new Flag(true), new Flag(false));

	/** Predicates of each criterion whose statements differ. */
	private static final Map<Criterion, List<ValuePredicate>> PREDICATES = Map.of(Criterion.ROLE,
			List.of(new AnyOf(List.of(OrganisationRole.MEMBER))), Criterion.TYPE,
			List.of(new AnyOf(List.of(OrganisationType.MUTUAL))), Criterion.COUNTRY, List.of(new AnyOf(List.of("FR"))),
			Criterion.REGION, List.of(new AnyOf(List.of("region:europe"))), Criterion.SECTOR,
			List.of(new AnyOf(List.of("sector:health"))), Criterion.CROSS_SECTOR, FLAGS, Criterion.INTERNATIONAL, FLAGS,
			Criterion.FOUNDED, List.of(new YearRange(1900, 1950), new YearRange(null, 1900)), Criterion.MEMBERSHIP,
			List.of(new AnyOf(List.of("organisation:17"))));

	private static final Map<String, Object> OTHERS = Map.of("within", new BoundingBoxFilter(1, 2, 3, 4), "near",
			new NearFilter(1, 2, 3), "text", new TextFilter("coop", List.of("organisation:17"), true, true));

	@Test
	void shouldTestEveryCriterionAndEveryComponentOfAFilter() {
		assertThat(PREDICATES.keySet()).isEqualTo(EnumSet.allOf(Criterion.class));
		assertThat(Stream.of(ResolvedFilter.class.getRecordComponents()).map(RecordComponent::getName))
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(Stream.of("predicates"), OTHERS.keySet().stream()).toList());
	}

	@Test
	void shouldDifferInTheTextForEveryRestriction() {
		List<ResolvedFilter> filters = single().stream().filter((filter) -> filter.text() == null).toList();
		assertThat(filters.stream().map((filter) -> text(new CountStatement(keys(filter))))).doesNotHaveDuplicates();
		assertThat(filters.stream().map((filter) -> text(new FacetStatement(keys(filter))))).doesNotHaveDuplicates();
		assertThat(filters.stream().map((filter) -> text(new LocationStatement(keys(filter))))).doesNotHaveDuplicates();
	}

	@Test
	void shouldBeEqualForOtherValuesOfParameters() {
		ResolvedFilter filter = everything();
		ResolvedFilter other = new ResolvedFilter(new HashMap<>(filter.predicates()), new BoundingBoxFilter(5, 6, 7, 8),
				new NearFilter(5, 6, 7), new TextFilter("agricole", List.of(), true, true))
			.with(Criterion.COUNTRY, new AnyOf(List.of("ES", "IT")))
			.with(Criterion.FOUNDED, new YearRange(1800, 1801));
		assertThat(new CountStatement(keys(filter))).isEqualTo(new CountStatement(keys(other)));
		assertThat(new LocationStatement(keys(filter))).isEqualTo(new LocationStatement(keys(other)));
	}

	@Test
	void shouldDifferWhereRolesAreLabels() {
		assertThat(Stream.of(OrganisationRole.MEMBER, OrganisationRole.NETWORK)
			.map((role) -> ResolvedFilter.ALL.with(Criterion.ROLE, new AnyOf(List.of(role))))
			.map((filter) -> new IndexKeys(OrganisationIndex.ROLE, lists(ListParent.Kind.WORLD, filter)))
			.map((keys) -> text(new CountStatement(keys)))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource
	void shouldHaveTheTextOfTheWholeFilter(OrganisationIndex index) {
		List<IndexKeys> all = Stream.of(ListParent.Kind.values())
			.flatMap((parent) -> filters().stream().map((filter) -> lists(parent, filter)))
			.filter(index::serves)
			.map((lists) -> new IndexKeys(index, lists))
			.toList();
		assertThat(all).isNotEmpty()
			.allSatisfy((keys) -> assertThat(texts(keys)).isEqualTo(texts(keys.withoutParameters())));
	}

	@Test
	void shouldHaveTheTextOfTheWholePage() {
		assertThat(pages()).hasSizeGreaterThan(30)
			.allSatisfy((page) -> assertThat(texts(page)).isEqualTo(texts(page.withoutParameters())));
		assertThat(pages().stream().map(OrganisationPage.BatchKey::withoutParameters).distinct())
			.hasSizeLessThan(pages().size());
	}

	private static List<String> texts(IndexKeys keys) {
		return List.of(text(new OrganisationMatch(keys).some(10)), text(OrganisationClauses.CONDITIONS.further(keys)));
	}

	private static List<String> texts(OrganisationPage.BatchKey page) {
		OrganisationMatch match = new OrganisationMatch(new IndexKeys(OrganisationIndex.NAME, page.lists()));
		List<String> texts = new ArrayList<>();
		new IndexRanges(page, match.properties().rank()).conditions().forEach((range) -> texts.add(text(range)));
		if (page.startsAtName()) {
			texts.add(text(PageStart.of(page)));
		}
		return texts;
	}

	private static String text(OrganisationStatement statement) {
		return OrganisationReader.text(statement);
	}

	private static String text(Condition condition) {
		return text(Cypher.match(OrganisationClauses.ORGANISATION)
			.where(condition)
			.returning(OrganisationClauses.ORGANISATION)
			.build());
	}

	private static String text(Statement statement) {
		return Renderer.getDefaultRenderer().render(statement);
	}

	/** Every order, direction and kind of cursor. */
	private static List<OrganisationPage.BatchKey> pages() {
		OrganisationList.BatchKey lists = lists(ListParent.Kind.WORLD, everything());
		List<OrganisationPage.BatchKey> pages = new ArrayList<>();
		for (OrganisationOrderField field : OrganisationOrderField.values()) {
			for (OrderDirection direction : OrderDirection.values()) {
				OrganisationOrder order = new OrganisationOrder(field, direction);
				for (@Nullable
				Cursor cursor : cursors(order)) {
					pages.add(new OrganisationPage.BatchKey(lists, order, new PageArguments(20, true, cursor),
							OrganisationColumns.ALL));
					pages.add(new OrganisationPage.BatchKey(lists, order, new PageArguments(20, false, cursor),
							OrganisationColumns.ALL));
				}
			}
		}
		return pages;
	}

	private static List<@Nullable Cursor> cursors(OrganisationOrder order) {
		String name = order.isByDistance() ? order + " FROM 1.0 2.0" : order.toString();
		List<@Nullable Cursor> cursors = new ArrayList<>();
		cursors.add(null);
		Stream.of("1950 coop", "1951 mutual", "9999 coop")
			.forEach((key) -> cursors.add(new Cursor(name, key, "organisation:17")));
		return cursors;
	}

	/** No restriction, every single one, all, and all but each. */
	private static List<ResolvedFilter> filters() {
		List<ResolvedFilter> filters = new ArrayList<>(single());
		ResolvedFilter all = everything();
		filters.add(all);
		PREDICATES.forEach((criterion, predicates) -> {
			filters.add(all.without(Set.of(criterion)));
			predicates.forEach((predicate) -> filters.add(all.with(criterion, predicate)));
		});
		OTHERS.keySet().forEach((name) -> {
			Map<String, Object> others = new HashMap<>(OTHERS);
			others.remove(name);
			filters.add(filter(all.predicates(), others));
		});
		return filters;
	}

	private static List<ResolvedFilter> single() {
		List<ResolvedFilter> filters = new ArrayList<>(List.of(ResolvedFilter.ALL));
		PREDICATES.forEach((criterion, predicates) -> predicates
			.forEach((predicate) -> filters.add(ResolvedFilter.ALL.with(criterion, predicate))));
		OTHERS.forEach((name, value) -> filters.add(filter(Map.of(), Map.of(name, value))));
		return filters;
	}

	private static ResolvedFilter everything() {
		Map<Criterion, ValuePredicate> predicates = new HashMap<>();
		PREDICATES.forEach((criterion, some) -> predicates.put(criterion, some.getFirst()));
		return filter(predicates, OTHERS);
	}

	private static ResolvedFilter filter(Map<Criterion, ValuePredicate> predicates, Map<String, Object> others) {
		return new ResolvedFilter(predicates, (BoundingBoxFilter) others.get("within"), (NearFilter) others.get("near"),
				(TextFilter) others.get("text"));
	}

	private static IndexKeys keys(ResolvedFilter filter) {
		return new IndexKeys(OrganisationIndex.NAME, lists(ListParent.Kind.WORLD, filter));
	}

	private static OrganisationList.BatchKey lists(ListParent.Kind parent, ResolvedFilter filter) {
		return new OrganisationList.BatchKey(parent, filter);
	}

}
