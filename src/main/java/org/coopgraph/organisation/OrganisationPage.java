package org.coopgraph.organisation;

import org.coopgraph.graphql.PageArguments;

/** Which page of which list is asked for. */
record OrganisationPage(OrganisationList list, OrganisationOrder order, PageArguments arguments) {

	Scope scope() {
		return this.list.scope();
	}

	/** The same page of the lists of all scopes of a kind. */
	Shape shape() {
		return new Shape(scope().kind(), this.list.filter(), this.order, this.arguments);
	}

	record Shape(Scope.Kind scope, OrganisationFilter filter, OrganisationOrder order, PageArguments arguments) {
	}

}
