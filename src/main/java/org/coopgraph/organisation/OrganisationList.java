package org.coopgraph.organisation;

import java.util.List;

/** The organisations of a scope that pass a filter. */
record OrganisationList(Scope scope, OrganisationFilter filter) {

	/** The same list for all scopes of a kind. */
	Shape shape() {
		return new Shape(this.scope.kind(), this.filter);
	}

	/** Whether tallies tell exactly how many it holds. */
	boolean isTallied() {
		return this.filter.text() == null && !this.filter.isOfPlace();
	}

	record Shape(Scope.Kind scope, OrganisationFilter filter) {

		/**
		 * What an organisation of the lists of some scopes has to pass, as one filter.
		 */
		OrganisationFilter of(List<Scope> scopes) {
			List<String> keys = scopes.stream().map(Scope::key).distinct().toList();
			return this.filter.in(this.scope, keys);
		}

	}

}
