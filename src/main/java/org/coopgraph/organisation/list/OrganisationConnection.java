package org.coopgraph.organisation.list;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageInfo;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.query.OrganisationPage;

/**
 * A page of organisations.
 *
 * @param list the list of which it is a page
 */
record OrganisationConnection(List<OrganisationEdge> edges, PageInfo pageInfo, OrganisationList list) {

	/** Fields that a page answers; all others of its type are answered by the list. */
	private static final Set<String> FIELDS = Stream.of(OrganisationConnection.class.getMethods())
		.map(Method::getName)
		.collect(Collectors.toSet());

	/** Whether what is selected of a page cannot be answered without it. */
	static boolean isNeededFor(DataFetchingFieldSelectionSet selected) {
		return selected.getImmediateFields().stream().map(SelectedField::getName).anyMatch(FIELDS::contains);
	}

	static OrganisationConnection of(Page<OrganisationEdge> page, OrganisationList list) {
		return new OrganisationConnection(page.rows(), page.info(OrganisationEdge::cursor), list);
	}

	/** Of which only the numbers are wanted; a wrong cursor is refused all the same. */
	static OrganisationConnection withoutPage(OrganisationPage page) {
		page.batchKey().cursor();
		return of(Page.of(List.of(), page.arguments()), page.list());
	}

	public List<Organisation> nodes() {
		return this.edges.stream().map(OrganisationEdge::node).toList();
	}

	public @Nullable Bounds bounds() {
		return Bounds.of(nodes().stream().flatMap((node) -> Stream.ofNullable(node.location())).toList());
	}

}
