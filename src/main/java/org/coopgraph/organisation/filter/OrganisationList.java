package org.coopgraph.organisation.filter;

import java.util.List;

/** The organisations of a scope that pass a filter. */
public record OrganisationList(ListParent scope, OrganisationFilter filter) {

	/** The same list for all scopes of a kind. */
	public Shape shape() {
		return new Shape(this.scope.kind(), this.filter);
	}

	/** Whether the exact number of its organisations follows from the statistics. */
	public boolean hasStatistics() {
		return this.filter.text() == null && !this.filter.isOfPlace();
	}

	public record Shape(ListParent.Kind scope, OrganisationFilter filter) {

		/**
		 * What an organisation of the lists of some scopes has to pass, as one filter.
		 */
		public OrganisationFilter of(List<ListParent> scopes) {
			List<String> keys = scopes.stream().map(ListParent::key).distinct().toList();
			return this.filter.in(this.scope, keys);
		}

	}

}
