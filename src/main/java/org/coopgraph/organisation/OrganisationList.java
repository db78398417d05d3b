package org.coopgraph.organisation;

/** The organisations of a scope that pass a filter. */
record OrganisationList(Scope scope, OrganisationFilter filter) {

	/** The same list for all scopes of a kind. */
	Shape shape() {
		return new Shape(this.scope.kind(), this.filter);
	}

	record Shape(Scope.Kind scope, OrganisationFilter filter) {
	}

}
