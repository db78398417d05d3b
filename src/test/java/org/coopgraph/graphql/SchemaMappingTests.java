package org.coopgraph.graphql;

import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.SchemaInspection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class SchemaMappingTests {

	@Autowired
	private SchemaInspection inspection;

	@Test
	void shouldResolveEveryFieldOfTheSchemaAndNoOther() {
		SchemaReport report = this.inspection.report();
		assertThat(report.unmappedFields()).isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments().keySet()).isEmpty();
		assertThat(report.skippedTypes()).isEmpty();
	}

	@Test
	void shouldDeclareNoNonNullValueThatMayBeNull() {
		assertThat(this.inspection.report().fieldNullnessErrors()).isEmpty();
		assertThat(this.inspection.report().argumentNullnessErrors().keySet()).isEmpty();
	}

}
