package org.coopgraph.organisation;

import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;

/** Lists of organisations as a whole, for readers that need more than pages. */
public interface WholeLists {

	/**
	 * The organisations that a filter selects, in the order of their names. They are read
	 * as the stream advances.
	 * @param filter the fields of an {@code OrganisationFilter}, coerced by the schema;
	 * null does not restrict
	 * @throws BadRequestException if the filter names what the graph does not have
	 */
	Stream<Organisation> organisations(@Nullable Map<String, Object> filter);

}
