package org.coopgraph.organisation;

import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.graphql.PageArguments;

/** Which page of which list is asked for. */
record OrganisationPage(OrganisationList list, OrganisationOrder order, PageArguments arguments) {

	Scope scope() {
		return this.list.scope();
	}

	/** The same page of the lists of all scopes of a kind. */
	Shape shape() {
		return new Shape(this.list.shape(), this.order, this.arguments);
	}

	record Shape(OrganisationList.Shape lists, OrganisationOrder order, PageArguments arguments) {

		/** Whether rows are read from the smallest on. */
		boolean upwards() {
			return this.order.isAscending() == this.arguments.forward();
		}

		/**
		 * The properties in whose order rows are read. All organisations of a country are
		 * equal in the first; it is named so that the index which begins with it is read
		 * in order.
		 */
		List<String> orderedBy() {
			Stream<String> scope = (this.order.field() == OrganisationOrderField.NAME)
					? Stream.ofNullable(this.lists.scope().property()) : Stream.empty();
			return Stream.concat(scope, Stream.of(this.order.property(), "id")).toList();
		}

	}

}
