package org.coopgraph.organisation.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.CuratedOrganisations;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.TextFilter;
import org.coopgraph.organisation.filter.ValuePredicate;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.coopgraph.organisation.filter.ValuePredicate.Flag;
import org.coopgraph.organisation.filter.YearRange;
import org.coopgraph.organisation.query.OrganisationPage;
import org.coopgraph.organisation.statistics.Facet;
import org.coopgraph.organisation.statistics.FacetKey;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages, totals and facets from memory, compared with those of the statements. */
@GraphServiceTest
class CuratedListsTests {

	private final Random random = new Random(7);

	@Autowired
	private CuratedLists memory;

	@Autowired
	private OrganisationPageRepository statements;

	@Autowired
	private CuratedCounts counts;

	@Autowired
	private TotalCountRepository totals;

	@Autowired
	private FacetCountRepository facets;

	@Autowired
	private CuratedOrganisations organisations;

	@Test
	void shouldReturnThePagesOfTheStatements() {
		int rows = 0;
		for (int list = 0; list < 150; list++) {
			rows += check(new OrganisationList(parent(), filter()), order());
		}
		assertThat(rows).isGreaterThan(2000);
	}

	@Test
	void shouldCountAsTheStatementsDo() {
		for (int number = 0; number < 100; number++) {
			OrganisationList list = new OrganisationList(parent(), new ResolvedFilter(filter().predicates(), null, null,
					new TextFilter("coop", named(), true, false)));
			assertThat(this.counts.total(list)).as(list.toString())
				.contains(this.totals.read(list.batchKey(), List.of(list)).apply(list));
			for (Facet facet : Facet.values()) {
				FacetKey key = new FacetKey(list, facet);
				assertThat(this.counts.counts(key)).as(key.toString())
					.contains(this.facets.read(list.batchKey(), List.of(key)).apply(key));
			}
		}
	}

	/** Reads some pages of a list, each from a cursor of the one before. */
	private int check(OrganisationList list, OrganisationOrder order) {
		int rows = 0;
		PageArguments arguments = new PageArguments(1 + this.random.nextInt(20), this.random.nextBoolean(), null);
		for (int number = 0; number < 3; number++) {
			OrganisationPage page = new OrganisationPage(list, order, arguments, OrganisationColumns.ALL);
			OrganisationConnection expected = this.statements.read(page.batchKey(), List.of(page)).apply(page);
			assertThat(this.memory.page(page)).as(page.toString()).contains(expected);
			rows += expected.edges().size();
			arguments = next(expected, order);
		}
		return rows;
	}

	private PageArguments next(OrganisationConnection page, OrganisationOrder order) {
		List<Organisation> nodes = page.nodes();
		return new PageArguments(1 + this.random.nextInt(20), this.random.nextBoolean(),
				nodes.isEmpty() ? null : cursor(any(nodes), order));
	}

	private static Cursor cursor(Organisation organisation, OrganisationOrder order) {
		return new Cursor(order.toString(), order.key(organisation, 0), organisation.id());
	}

	private OrganisationOrder order() {
		return new OrganisationOrder(any(List.of(OrganisationOrderField.NAME, OrganisationOrderField.FOUNDED)),
				any(List.of(OrderDirection.values())));
	}

	private ListParent parent() {
		Organisation.Seat seat = organisation((one) -> one.seat().countryCode()).seat();
		return any(List.of(ListParent.WORLD, ListParent.WORLD,
				new ListParent(ListParent.Kind.COUNTRY, String.valueOf(seat.countryCode())),
				new ListParent(ListParent.Kind.REGION, String.valueOf(seat.regionId())),
				new ListParent(ListParent.Kind.SECTOR, any(sectors()))));
	}

	private ResolvedFilter filter() {
		Map<Criterion, ValuePredicate> predicates = new EnumMap<>(Criterion.class);
		for (int number = this.random.nextInt(3); number > 0; number--) {
			Criterion criterion = any(List.of(Criterion.values()));
			predicates.put(criterion, predicate(criterion));
		}
		return new ResolvedFilter(predicates, null, null, text());
	}

	/** In one of three filters, a text that some of the organisations contain. */
	private @Nullable TextFilter text() {
		return (this.random.nextInt(3) == 0) ? new TextFilter("coop", named(), true, false) : null;
	}

	private List<String> named() {
		return this.organisations.all()
			.byName()
			.stream()
			.map(Organisation::id)
			.filter((id) -> this.random.nextInt(id.startsWith("organisation:uk-") ? 20 : 2) == 0)
			.toList();
	}

	private ValuePredicate predicate(Criterion criterion) {
		return switch (criterion) {
			case COUNTRY -> values((one) -> one.seat().countryCode());
			case REGION -> values((one) -> one.seat().regionId());
			case SECTOR -> new AnyOf(List.of(any(sectors()), any(sectors())).stream().distinct().toList());
			case TYPE -> values(Organisation::type);
			case ROLE -> values(Organisation::role);
			case CROSS_SECTOR, INTERNATIONAL -> new Flag(this.random.nextBoolean());
			case FOUNDED -> years();
			case MEMBERSHIP -> new AnyOf(named());
		};
	}

	private YearRange years() {
		int from = 1850 + this.random.nextInt(150);
		return any(List.of(new YearRange(from, from + 40), new YearRange(from, null), new YearRange(null, from)));
	}

	private AnyOf values(Function<Organisation, @Nullable Object> value) {
		List<Object> values = new ArrayList<>();
		for (int number = 1 + this.random.nextInt(4); number > 0; number--) {
			values.add(Objects.requireNonNull(value.apply(organisation(value))));
		}
		return new AnyOf(values.stream().distinct().toList());
	}

	private Organisation organisation(Function<Organisation, @Nullable Object> value) {
		return any(this.organisations.all().byName().stream().filter((one) -> value.apply(one) != null).toList());
	}

	private List<String> sectors() {
		return this.organisations.all()
			.byName()
			.stream()
			.flatMap((one) -> one.sectorIds().stream())
			.distinct()
			.toList();
	}

	private <T> T any(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

}
