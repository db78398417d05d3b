package org.coopgraph;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** What Spring found when it held the schema against the controllers. */
public class SchemaInspection implements GraphQlSourceBuilderCustomizer {

	private volatile SchemaReport report;

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.inspectSchemaMappings((report) -> this.report = report);
	}

	public SchemaReport report() {
		return this.report;
	}

}
