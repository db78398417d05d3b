package org.coopgraph.organisation.filter;

import java.util.List;

/** The organisations of a parent that pass a filter. */
public record OrganisationList(ListParent parent, OrganisationFilter filter) {

	/** The same list for all parents of a kind. */
	public BatchKey batchKey() {
		return new BatchKey(this.parent.kind(), this.filter);
	}

	public record BatchKey(ListParent.Kind parent, OrganisationFilter filter) {

		/** Whether the exact numbers of organisations follow from the statistics. */
		public boolean hasStatistics() {
			return this.filter.text() == null && !this.filter.isOfPlace();
		}

		/**
		 * What an organisation of the lists of some parents has to pass, as one filter.
		 */
		public OrganisationFilter filterOf(List<ListParent> parents) {
			List<String> keys = parents.stream().map(ListParent::key).distinct().toList();
			return this.filter.in(this.parent, keys);
		}

	}

}
