package org.coopgraph.organisation.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.cypherdsl.core.Statement;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.filter.BoundingBoxFilter;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.NearFilter;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.YearRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Statements of one form have one text: it is built once for all of them. */
class StatementKeyTests {

	private static final RecordComponent[] COMPONENTS = OrganisationFilter.class.getRecordComponents();

	/** Values of each component of a filter, among which its statement may differ. */
	private static final Map<String, List<?>> VALUES = Map.ofEntries(
			Map.entry("roles", List.of(List.of(OrganisationRole.MEMBER), List.of(OrganisationRole.NETWORK))),
			Map.entry("types", List.of(List.of(OrganisationType.MUTUAL))),
			Map.entry("countries", List.of(List.of("FR"))), Map.entry("regions", List.of(List.of("region:europe"))),
			Map.entry("sectors", List.of(List.of("sector:health"))),
			Map.entry("founded",
					List.of(new YearRange(1900, null), new YearRange(null, 1900), new YearRange(1900, 1950),
							new YearRange(null, null))),
			Map.entry("crossSector", List.of(true, false)), Map.entry("international", List.of(true, false)),
			Map.entry("within", List.of(new BoundingBoxFilter(1, 2, 3, 4))),
			Map.entry("near", List.of(new NearFilter(1, 2, 3))), Map.entry("text", List.of("coop")));

	private final Map<StatementKey, String> texts = new HashMap<>();

	@Test
	void shouldKnowValuesOfEveryComponentOfAFilter() {
		assertThat(VALUES.keySet())
			.containsExactlyInAnyOrderElementsOf(Stream.of(COMPONENTS).map(RecordComponent::getName).toList());
	}

	@ParameterizedTest
	@EnumSource
	void shouldGiveOneFormToOneTextOnly(OrganisationIndex index) throws ReflectiveOperationException {
		for (ListParent.Kind parent : List.of(ListParent.Kind.WORLD, ListParent.Kind.COUNTRY, ListParent.Kind.SECTOR)) {
			for (OrganisationFilter filter : filters()) {
				OrganisationList.BatchKey lists = new OrganisationList.BatchKey(parent, filter);
				if (index.serves(lists.filterOf(List.of(new ListParent(parent, "key"))))) {
					assertOneText(new IndexKeys(index, lists));
				}
			}
		}
		assertThat(this.texts).isNotEmpty();
	}

	private void assertOneText(IndexKeys keys) {
		assertOneText(StatementKey.of(keys.lists(), keys.index(), "count"), CountStatement.of(keys));
		assertOneText(StatementKey.of(keys.lists(), keys.index(), "facets"), FacetStatement.of(keys));
		pages(keys.lists()).forEach(
				(page) -> assertOneText(StatementKey.of(page, keys.index()), OrganisationPageStatement.of(page, keys)));
	}

	private void assertOneText(StatementKey form, Statement statement) {
		String text = OrganisationStatement.text(statement);
		assertThat(this.texts.computeIfAbsent(form, (absent) -> text)).isEqualTo(text);
	}

	/** All kinds of pages where everything is demanded, and a few else. */
	private static Stream<OrganisationPage.BatchKey> pages(OrganisationList.BatchKey lists) {
		boolean all = lists.parent() == ListParent.Kind.WORLD
				&& Stream.of(Criterion.values()).allMatch((criterion) -> lists.filter().demands(criterion) != null);
		return Stream.of(OrganisationOrderField.values())
			.filter((field) -> all || field == OrganisationOrderField.FOUNDED)
			.filter((field) -> field != OrganisationOrderField.DISTANCE || lists.filter().near() != null)
			.flatMap((field) -> Stream.of(OrderDirection.values())
				.limit(all ? 2 : 1)
				.map((direction) -> new OrganisationOrder(field, direction)))
			.flatMap((order) -> Stream.of(true, false)
				.limit(all ? 2 : 1)
				.flatMap((forward) -> cursors(order).limit(all ? 3 : 1)
					.map((cursor) -> new PageArguments(20, forward, cursor)))
				.map((arguments) -> new OrganisationPage.BatchKey(lists, order, arguments)));
	}

	private static Stream<@Nullable Cursor> cursors(OrganisationOrder order) {
		String name = order.isByDistance() ? order + " FROM 1.0 2.0" : order.toString();
		return Stream.concat(Stream.of((Cursor) null),
				Stream.of("1950 coop", "9999 coop").map((key) -> new Cursor(name, key, "organisation:17")));
	}

	/** Nothing, everything, and both with another value of each component. */
	private static List<OrganisationFilter> filters() throws ReflectiveOperationException {
		List<OrganisationFilter> filters = new ArrayList<>();
		@Nullable Object[] everything = Stream.of(COMPONENTS).map((component) -> values(component).getFirst()).toArray();
		for (@Nullable
		Object[] base : List.of(new @Nullable Object[COMPONENTS.length], everything)) {
			filters.add(filter(base));
			for (int position = 0; position < COMPONENTS.length; position++) {
				List<@Nullable Object> others = new ArrayList<>(values(COMPONENTS[position]));
				others.add(null);
				for (@Nullable
				Object other : others) {
					@Nullable Object[] arguments = Arrays.copyOf(base, base.length);
					arguments[position] = other;
					filters.add(filter(arguments));
				}
			}
		}
		return filters;
	}

	private static List<?> values(RecordComponent component) {
		return Objects.requireNonNull(VALUES.get(component.getName()));
	}

	private static OrganisationFilter filter(@Nullable Object[] arguments) throws ReflectiveOperationException {
		Class<?>[] types = Stream.of(COMPONENTS).map(RecordComponent::getType).toArray(Class[]::new);
		Constructor<OrganisationFilter> constructor = OrganisationFilter.class.getDeclaredConstructor(types);
		return constructor.newInstance(arguments);
	}

}
