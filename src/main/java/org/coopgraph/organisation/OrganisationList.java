package org.coopgraph.organisation;

/** The organisations of a scope that pass a filter. */
record OrganisationList(Scope scope, OrganisationFilter filter) {
}
