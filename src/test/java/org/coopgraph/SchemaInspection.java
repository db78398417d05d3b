package org.coopgraph;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** The report of Spring on the differences between the schema and the controllers. */
public class SchemaInspection implements GraphQlSourceBuilderCustomizer {

	private final AtomicReference<SchemaReport> report = new AtomicReference<>();

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.inspectSchemaMappings(this.report::set);
	}

	public SchemaReport report() {
		return Objects.requireNonNull(this.report.get());
	}

}
