package org.coopgraph.exploration.path;

import java.util.List;
import java.util.Map;

import graphql.execution.ResultPath;
import graphql.extensions.ExtensionsBuilder;
import graphql.schema.DataFetchingEnvironment;

/** The reason why a path is null, for the extensions of the response. */
enum PathNotice {

	UNKNOWN_END("One of the two ids names nothing in this graph."),

	NO_PATH("No relationships of the chosen types lead from one end to the other, however many."),

	MAX_LENGTH_REACHED("No path of at most maxLength relationships was found; there may be a longer one."),

	AFFILIATES_SAMPLED("No path was found. Of affiliates only some are looked at; there may be one over others.");

	private final String message;

	PathNotice(String message) {
		this.message = message;
	}

	/** Adds it to the notices of the response. */
	void addTo(DataFetchingEnvironment field) {
		ResultPath path = field.getExecutionStepInfo().getPath();
		Map<String, Object> notice = Map.of("path", path.toList(), "code", name(), "message", this.message);
		ExtensionsBuilder extensions = field.getGraphQlContext().get(ExtensionsBuilder.class);
		extensions.addValue("notices", List.of(notice));
	}

}
