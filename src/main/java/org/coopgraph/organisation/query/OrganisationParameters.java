package org.coopgraph.organisation.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.organisation.filter.BoundingBoxFilter;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.NearFilter;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.YearRange;

/** The values that a statement on organisations is run with. */
public final class OrganisationParameters {

	private final Map<String, Object> values = new HashMap<>();

	private OrganisationParameters() {
	}

	/** For the lists of some parents. */
	public static Map<String, Object> of(IndexKeys keys, List<ListParent> parents) {
		return new OrganisationParameters().lists(keys, parents).values;
	}

	/** For a page of the lists of some parents. */
	public static Map<String, Object> of(OrganisationPage.BatchKey page, IndexKeys keys, List<ListParent> parents) {
		return new OrganisationParameters().lists(keys, parents).page(page).values;
	}

	private OrganisationParameters lists(IndexKeys keys, List<ListParent> parents) {
		OrganisationFilter filter = keys.lists().filter();
		this.values.put("parents", parents.stream().map(ListParent::key).distinct().toList());
		keys.demanded().forEach((criterion) -> put(IndexKeys.parameter(criterion), many(filter.demands(criterion))));
		put("roles", filter.roles());
		put("types", filter.types());
		put("countries", filter.countries());
		put("regions", filter.regions());
		put("sectors", filter.sectors());
		if (filter.text() != null) {
			this.values.put("searches", searches(keys.lists(), parents));
		}
		return founded(filter.founded()).within(filter.within()).near(filter.near());
	}

	private static Map<String, Object> searches(OrganisationList.BatchKey lists, List<ListParent> parents) {
		Map<String, Object> searches = new HashMap<>();
		parents.forEach((parent) -> searches.put(parent.key(), TextQueries.of(lists.filterOf(List.of(parent)))));
		return searches;
	}

	private OrganisationParameters founded(@Nullable YearRange range) {
		if (range != null) {
			put("foundedFrom", range.from());
			put("foundedTo", range.lastYear());
		}
		return this;
	}

	private OrganisationParameters within(@Nullable BoundingBoxFilter box) {
		if (box != null) {
			this.values
				.putAll(Map.of("south", box.south(), "west", box.west(), "north", box.north(), "east", box.east()));
		}
		return this;
	}

	private OrganisationParameters near(@Nullable NearFilter near) {
		if (near != null) {
			this.values
				.putAll(Map.of("latitude", near.latitude(), "longitude", near.longitude(), "metres", near.metres()));
		}
		return this;
	}

	private OrganisationParameters page(OrganisationPage.BatchKey page) {
		this.values.put("limit", page.arguments().size() + 1);
		Cursor cursor = page.cursor();
		if (cursor != null) {
			this.values.put("id", cursor.id());
			position(page.order(), cursor);
		}
		return this;
	}

	private void position(OrganisationOrder order, Cursor cursor) {
		if (order.isByDistance()) {
			this.values.put("reached", cursor.decimal());
			return;
		}
		this.values.put("name", order.name(cursor));
		put("year", (order.field() == OrganisationOrderField.FOUNDED) ? order.year(cursor) : null);
	}

	private void put(String name, @Nullable Object value) {
		if (value instanceof Collection<?> list) {
			this.values.put(name, list.stream().map(OrganisationParameters::plain).distinct().toList());
		}
		else if (value != null) {
			this.values.put(name, value);
		}
	}

	private static Object many(@Nullable Object demand) {
		return (demand instanceof Collection<?>) ? demand : List.of(Objects.requireNonNull(demand));
	}

	private static Object plain(Object value) {
		return (value instanceof Enum<?> constant) ? constant.name() : value;
	}

}
