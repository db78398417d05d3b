package org.coopgraph.organisation.query;

import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.statistics.OrganisationStatistics;

/**
 * How many organisations would be read of an index, for one of the parents.
 *
 * @param filter what all lists of the parents demand
 * @param inPlace how many are in the place of the filter, 0 if it does not matter
 */
record IndexCosts(OrganisationStatistics statistics, OrganisationFilter filter, ListParent.Kind parent, int parents,
		int inPlace) {

	/** All that it holds, as far as demands bound it. */
	double read(OrganisationIndex index) {
		if (index == OrganisationIndex.LOCATION) {
			return this.inPlace;
		}
		double all = this.statistics.count(this.filter.only(index.bounds()));
		boolean parted = this.parent.criterion() != null && index.bounds().contains(this.parent.criterion());
		return parted ? all / this.parents : all;
	}

	/**
	 * Of an index in the order of the page only until the page is full, for each value
	 * with which the index begins.
	 */
	double page(OrganisationIndex index, OrganisationPage.BatchKey page, int values) {
		double all = read(index);
		if (!index.holds(page.order().field())) {
			return (index == OrganisationIndex.LOCATION && all > index.limit() && !page.order().isByDistance())
					? Double.MAX_VALUE : all;
		}
		double each = (page.arguments().size() + 1) * Math.max(1, all / passing());
		return Math.min(all, each * values);
	}

	private double passing() {
		int passing = this.statistics.count(this.filter);
		return Math.max(1, (this.inPlace > 0) ? Math.min(passing, this.inPlace) : passing) / (double) this.parents;
	}

}
