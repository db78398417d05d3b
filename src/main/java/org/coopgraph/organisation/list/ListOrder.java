package org.coopgraph.organisation.list;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.query.OrganisationPage;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The order of a page's list, as the indexes of Neo4j have it: texts go by their code
 * points, unknown years are last in either direction.
 *
 * @param rows the direction in which the rows of the page are read
 * @param start the position at which they start
 */
record ListOrder(int size, Comparator<Position> rows, @Nullable Position start) {

	private static final Comparator<Position> BY_NAME = Comparator.comparing(Position::bytes, Arrays::compareUnsigned)
		.thenComparing(Position::id);

	/** Where an organisation or a cursor is in the list. */
	record Position(int year, String name, String id) {

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
		Comparator<Position> order = order(page.order());
		Cursor cursor = page.batchKey().cursor();
		return new ListOrder(page.arguments().size(), page.arguments().forward() ? order : order.reversed(),
				(cursor != null) ? position(cursor, page.order()) : null);
	}

	private static Comparator<Position> order(OrganisationOrder order) {
		Comparator<Position> byKey = (order.field() == OrganisationOrderField.FOUNDED)
				? Comparator.comparingInt(Position::year).thenComparing(BY_NAME) : BY_NAME;
		Comparator<Position> directed = order.isAscending() ? byKey : byKey.reversed();
		return (order.field() == OrganisationOrderField.FOUNDED)
				? Comparator.comparing(Position::isUnknownYear).thenComparing(directed) : directed;
	}

	private static Position position(Cursor cursor, OrganisationOrder order) {
		return new Position((order.field() == OrganisationOrderField.FOUNDED) ? order.year(cursor) : 0,
				order.name(cursor), cursor.id());
	}

	/** The rows of the page, and one more where there are more. */
	Stream<Organisation> read(List<Organisation> list) {
		return list.stream()
			.filter((organisation) -> this.start == null
					|| this.rows.compare(Position.of(organisation), this.start) > 0)
			.sorted(Comparator.comparing(Position::of, this.rows))
			.limit(this.size + 1);
	}

}
