package org.coopgraph.exploration.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.execution.ResultPath;
import graphql.extensions.ExtensionsBuilder;
import graphql.schema.DataFetchingEnvironment;

/** The reason why a path is null, for the extensions of the response. */
enum PathNotice {

	UNKNOWN_END("At least one of the two ids is not the id of an entity."),

	NO_PATH("No path over relationships of the requested types exists, of whatever length."),

	MAX_LENGTH_REACHED("No path of at most maxLength relationships was found; a longer path may exist."),

	AFFILIATES_SAMPLED(
			"No path was found. Only a sample of the affiliates is searched; a path over other affiliates may exist.");

	private final String message;

	PathNotice(String message) {
		this.message = message;
	}

	/** Adds it to the notices of the response. */
	void addTo(DataFetchingEnvironment field) {
		ResultPath path = field.getExecutionStepInfo().getPath();
		Map<String, Object> notice = new LinkedHashMap<>();
		notice.put("path", path.toList());
		notice.put("code", name());
		notice.put("message", this.message);
		ExtensionsBuilder extensions = Objects.requireNonNull(field.getGraphQlContext().get(ExtensionsBuilder.class));
		extensions.addValue("notices", List.of(notice));
	}

}
