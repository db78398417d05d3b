package org.coopgraph.organisation.list;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageInfo;
import org.coopgraph.graphql.selection.SelectedNames;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.query.OrganisationPage;

/**
 * A page of organisations.
 *
 * @param list the list of which it is a page
 */
record OrganisationConnection(List<OrganisationEdge> edges, PageInfo pageInfo, OrganisationList list) {

	/** The fields that are resolved from the rows: the public methods of this record. */
	private static final Set<String> FIELDS_OF_ROWS = Stream.of(OrganisationConnection.class.getMethods())
		.map(Method::getName)
		.collect(Collectors.toSet());

	/** Whether a selected field needs the rows. */
	static boolean needsRows(SelectedNames selected) {
		return selected.names().stream().anyMatch(FIELDS_OF_ROWS::contains);
	}

	/** What the selected fields of the organisations need. */
	static OrganisationColumns columns(SelectedNames selected, DataFetchingEnvironment connection) {
		if (selected.containAnyOf("bounds")) {
			return OrganisationColumns.ALL;
		}
		Set<String> fields = new HashSet<>(SelectedNames.of(connection, "nodes").names());
		fields.addAll(SelectedNames.of(connection, "edges", "node").names());
		return OrganisationColumns.of(fields);
	}

	static OrganisationConnection of(Page<OrganisationEdge> page, OrganisationList list) {
		return new OrganisationConnection(page.rows(), page.info(OrganisationEdge::cursor), list);
	}

	/** A page whose rows are not needed; a malformed cursor is refused all the same. */
	static OrganisationConnection withoutRows(OrganisationPage page) {
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
