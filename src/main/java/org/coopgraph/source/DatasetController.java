package org.coopgraph.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The data set that is loaded. */
@Controller
class DatasetController {

	private final DatasetRepository datasets;

	private final Sources sources;

	DatasetController(DatasetRepository datasets, Sources sources) {
		this.datasets = datasets;
		this.sources = sources;
	}

	@QueryMapping
	@Nullable Dataset dataset() {
		return this.datasets.loaded().orElse(null);
	}

	@SchemaMapping
	List<Source> sources(Dataset dataset) {
		return this.sources.all();
	}

}
