package org.coopgraph.organisation.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.ResolvedFilter;

/**
 * An index from which organisations are read. It begins with criteria and continues in
 * the order of names or of years; some are in neither order.
 */
public enum OrganisationIndex {

	NAME, COUNTRY(Criterion.COUNTRY), REGION(Criterion.REGION), TYPE(Criterion.TYPE),
	COUNTRY_TYPE(Criterion.COUNTRY, Criterion.TYPE), SECTOR(Criterion.SECTOR),
	SECTOR_COUNTRY(Criterion.SECTOR, Criterion.COUNTRY), CROSS_SECTOR(Criterion.CROSS_SECTOR),
	INTERNATIONAL(Criterion.INTERNATIONAL), FOUNDED, COUNTRY_FOUNDED(Criterion.COUNTRY), ROLE(Criterion.ROLE), LOCATION,
	TEXT, FEDERATION, AFFILIATE;

	private final List<Criterion> criteria;

	OrganisationIndex(Criterion... criteria) {
		this.criteria = List.of(criteria);
	}

	/** The criteria with which it begins, in its order. */
	List<Criterion> criteria() {
		return this.criteria;
	}

	boolean isInOrderOf(OrganisationOrderField order) {
		return switch (this) {
			case FOUNDED, COUNTRY_FOUNDED -> order == OrganisationOrderField.FOUNDED;
			case ROLE, LOCATION, TEXT, AFFILIATE -> false;
			default -> order == OrganisationOrderField.NAME;
		};
	}

	/** How many organisations are read from it at most to be counted or sorted. */
	public int limit() {
		return (this == TEXT) ? 1000 : 10_000;
	}

	boolean isOrdered() {
		return isInOrderOf(OrganisationOrderField.NAME) || isInOrderOf(OrganisationOrderField.FOUNDED);
	}

	/** Whether it indexes relationships to sectors. */
	boolean isOfSectors() {
		return this.criteria.contains(Criterion.SECTOR);
	}

	/** Whether it indexes the affiliations of a list's parent. */
	boolean isOfAffiliations(ListParent.Kind parent) {
		return this == FEDERATION && parent == ListParent.Kind.FEDERATION
				|| this == AFFILIATE && parent == ListParent.Kind.AFFILIATE;
	}

	/** Whether lists have values for all with which it begins. */
	boolean serves(OrganisationList.BatchKey lists) {
		ResolvedFilter filter = lists.filterOf(List.of(new ListParent(lists.parent(), "")));
		return switch (this) {
			case LOCATION -> filter.hasPlace();
			case TEXT -> filter.text() != null;
			case FEDERATION, AFFILIATE -> isOfAffiliations(lists.parent());
			default -> this.criteria.stream().map(filter::keys).noneMatch(List::isEmpty);
		};
	}

	/** The criteria that restrict how much of it is read. */
	Set<Criterion> rangeCriteria() {
		Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
		criteria.addAll(this.criteria);
		if (isInOrderOf(OrganisationOrderField.FOUNDED)) {
			criteria.add(Criterion.FOUNDED);
		}
		return criteria;
	}

}
