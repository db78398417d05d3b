package org.coopgraph.organisation.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.organisation.filter.BoundingBoxFilter;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.NearFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.ValuePredicate;
import org.coopgraph.organisation.filter.YearRange;

/** The parameters of a statement on organisations. */
public final class OrganisationParameters {

	private final Map<String, Object> values = new HashMap<>();

	private OrganisationParameters() {
	}

	/** The parameters for the lists of some parents. */
	public static Map<String, Object> of(OrganisationList.BatchKey lists, List<ListParent> parents) {
		return new OrganisationParameters().lists(lists, parents).values;
	}

	/** The parameters for a page of the lists of some parents. */
	public static Map<String, Object> of(OrganisationPage.BatchKey page, List<ListParent> parents) {
		return new OrganisationParameters().lists(page.lists(), parents).page(page).values;
	}

	private OrganisationParameters lists(OrganisationList.BatchKey lists, List<ListParent> parents) {
		ResolvedFilter filter = lists.filter();
		this.values.put("parents", parents.stream().map(ListParent::key).distinct().toList());
		filter.predicates().forEach(this::predicate);
		if (filter.text() != null) {
			this.values.put("curated", filter.text().curated());
			this.values.put("searches", filter.text().affiliates() ? searches(lists, parents) : Map.of());
		}
		return within(filter.within()).near(filter.near());
	}

	private void predicate(Criterion criterion, ValuePredicate predicate) {
		if (predicate instanceof YearRange range) {
			put("foundedFrom", range.from());
			put("foundedTo", range.lastYear());
		}
		else {
			this.values.put(criterion.field(), predicate.keys().stream().map(OrganisationParameters::plain).toList());
		}
	}

	private static Map<String, Object> searches(OrganisationList.BatchKey lists, List<ListParent> parents) {
		Map<String, Object> searches = new HashMap<>();
		parents.forEach(
				(parent) -> searches.put(parent.key(), AffiliateQuery.of(lists.filterOf(List.of(parent)), parent)));
		return searches;
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
		if (value != null) {
			this.values.put(name, value);
		}
	}

	private static Object plain(Object value) {
		return (value instanceof Enum<?> constant) ? constant.name() : value;
	}

}
