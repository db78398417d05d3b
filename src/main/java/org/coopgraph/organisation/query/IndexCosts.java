package org.coopgraph.organisation.query;

import java.util.stream.IntStream;

import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.statistics.OrganisationStatistics;

/**
 * Estimates how many organisations are read from an index for each parent.
 *
 * @param filter selects the organisations of the lists of all parents
 * @param inPlace number of organisations in the place of the filter, 0 if not counted
 * @param affiliated number of organisations that are affiliated to the parents, or to
 * which these are; 0 for other parents
 */
record IndexCosts(OrganisationStatistics statistics, ResolvedFilter filter, ListParent.Kind parent, int parents,
		int inPlace, int affiliated) {

	/** For a count: every organisation that the filter selects in the index is read. */
	double read(OrganisationIndex index) {
		if (index == OrganisationIndex.LOCATION) {
			return this.inPlace;
		}
		if (index.isOfAffiliations(this.parent)) {
			return this.affiliated / (double) this.parents;
		}
		double all = this.statistics.count(this.filter.only(index.rangeCriteria()));
		boolean byParent = this.parent.criterion() != null && index.rangeCriteria().contains(this.parent.criterion());
		return byParent ? all / this.parents : all;
	}

	/**
	 * For a page: an index in the order of the page is read until the page is full, for
	 * each value with which it begins.
	 */
	double page(OrganisationIndex index, OrganisationPage.BatchKey page, int values) {
		double all = read(index);
		if (!index.isInOrderOf(page.order().field())) {
			return (index == OrganisationIndex.LOCATION && all > index.limit() && !page.order().isByDistance())
					? Double.MAX_VALUE : all;
		}
		double each = (page.arguments().size() + 1) * Math.max(1, all / passing());
		return Math.min(all, each * values);
	}

	private double passing() {
		int passing = IntStream.of(this.statistics.count(this.filter), this.inPlace, this.affiliated)
			.filter((count) -> count > 0)
			.min()
			.orElse(1);
		return passing / (double) this.parents;
	}

}
