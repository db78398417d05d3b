package org.coopgraph.organisation.list;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.query.OrganisationPage;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The order in which the rows of a page are read. Texts go by their code points, as in
 * the indexes of Neo4j; unknown years are last in a list, in either direction.
 */
record ListOrder(OrganisationOrder order, PageArguments arguments, @Nullable Cursor cursor) {

	private static final Comparator<Position> BY_NAME = Comparator.comparing(Position::bytes, Arrays::compareUnsigned)
		.thenComparing(Position::id);

	/** Where an organisation or a cursor is in the list. */
	private record Position(int year, String name, String id) {

		static Position of(Organisation organisation) {
			return new Position(organisation.sortKeys().founded(), organisation.sortKeys().name(), organisation.id());
		}

		byte[] bytes() {
			return this.name.getBytes(UTF_8);
		}

		boolean isUnknownYear() {
			return this.year == OrganisationOrder.UNKNOWN;
		}

	}

	static ListOrder of(OrganisationPage page) {
		return new ListOrder(page.order(), page.arguments(), page.batchKey().cursor());
	}

	/**
	 * The rows of the page, and one more where there are more.
	 * @param list in the order of names, which a sort by years keeps
	 */
	Stream<Organisation> read(List<Organisation> list) {
		boolean ascending = this.order.isAscending() == this.arguments.forward();
		Stream<Organisation> beyond = (ascending ? list : list.reversed()).stream().filter(beyondCursor());
		return (isByYear() ? beyond.sorted(Comparator.comparing(Position::of, directed(byYear()))) : beyond)
			.limit(this.arguments.size() + 1);
	}

	private Predicate<Organisation> beyondCursor() {
		if (this.cursor == null) {
			return (organisation) -> true;
		}
		Position start = new Position(isByYear() ? this.order.year(this.cursor) : 0, this.order.name(this.cursor),
				this.cursor.id());
		Comparator<Position> order = directed(isByYear() ? byYear().thenComparing(byName()) : byName());
		return (organisation) -> order.compare(Position.of(organisation), start) > 0;
	}

	private boolean isByYear() {
		return this.order.field() == OrganisationOrderField.FOUNDED;
	}

	private Comparator<Position> byName() {
		return this.order.isAscending() ? BY_NAME : BY_NAME.reversed();
	}

	private Comparator<Position> byYear() {
		Comparator<Position> years = Comparator.comparingInt(Position::year);
		return Comparator.comparing(Position::isUnknownYear)
			.thenComparing(this.order.isAscending() ? years : years.reversed());
	}

	private Comparator<Position> directed(Comparator<Position> order) {
		return this.arguments.forward() ? order : order.reversed();
	}

}
