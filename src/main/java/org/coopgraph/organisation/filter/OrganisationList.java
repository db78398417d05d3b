package org.coopgraph.organisation.filter;

import java.util.List;

/** The organisations of a parent that pass a filter. */
public record OrganisationList(ListParent parent, ResolvedFilter filter) {

	/** The same for the lists of all parents of a kind. */
	public BatchKey batchKey() {
		return new BatchKey(this.parent.kind(), this.filter);
	}

	/**
	 * The lists of all parents of a kind.
	 *
	 * @param parent the kind of the parents
	 */
	public record BatchKey(ListParent.Kind parent, ResolvedFilter filter) {

		/** Whether the exact numbers of organisations follow from the statistics. */
		public boolean hasStatistics() {
			return this.filter.text() == null && !this.filter.hasPlace() && !this.parent.isOrganisation()
					&& this.filter.predicate(Criterion.MEMBERSHIP) == null;
		}

		/** The filter that selects the organisations of the lists of some parents. */
		public ResolvedFilter filterOf(List<ListParent> parents) {
			List<String> keys = parents.stream().map(ListParent::key).distinct().toList();
			return this.filter.in(this.parent, keys);
		}

		/** The same for all lists that differ only in parameters of a statement. */
		public BatchKey withoutParameters() {
			return new BatchKey(this.parent, this.filter.withoutParameters());
		}

	}

}
