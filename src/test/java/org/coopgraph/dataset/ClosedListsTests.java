package org.coopgraph.dataset;

import java.io.File;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import org.coopgraph.dataset.csv.ClosedList;
import org.coopgraph.dataset.csv.Column;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.organisation.filter.OrganisationOrder;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** Constants of the files that the API has as well. */
class ClosedListsTests {

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(new File("schema.graphqls"));

	private static final Map<String, String> ENUMS = Map.ofEntries(Map.entry("sources.kind", "SourceKind"),
			Map.entry("members.type", "OrganisationType"), Map.entry("members.confidence", "Confidence"),
			Map.entry("memberships.category", "MembershipCategory"), Map.entry("values.kind", "ValueKind"),
			Map.entry("practice.basis", "Basis"), Map.entry("advances.basis", "Basis"),
			Map.entry("figures.metric", "FigureMetric"), Map.entry("figures.qualifier", "FigureQualifier"),
			Map.entry("figures.dateBasis", "DateBasis"), Map.entry("terms.office", "Office"),
			Map.entry("partners.kind", "PartnerKind"), Map.entry("partnerships.form", "PartnershipForm"),
			Map.entry("partnerships.level", "PartnershipLevel"), Map.entry("events.kind", "EventKind"));

	private static final Map<String, String> ENUMS_WITH_OTHER_VALUES = Map.of("bodies.role", "OrganisationRole",
			"synthetic.type", "OrganisationType");

	@Test
	void shouldAllowTheValuesOfTheSchema() {
		ENUMS.forEach((column, name) -> assertThat(closedLists().get(column)).as(column)
			.containsExactlyInAnyOrderElementsOf(values(name)));
		ENUMS_WITH_OTHER_VALUES
			.forEach((column, name) -> assertThat(values(name)).as(column).containsAll(closedLists().get(column)));
	}

	@Test
	void shouldCompareEachClosedListWithTheSchema() {
		assertThat(closedLists().keySet()).isEqualTo(Stream.of(ENUMS, ENUMS_WITH_OTHER_VALUES)
			.map(Map::keySet)
			.flatMap(Collection::stream)
			.collect(toSet()));
	}

	@Test
	void shouldStoreTheUnknownYearThatOrdersOrganisations() {
		assertThat(OrganisationDerivation.UNKNOWN_YEAR).isEqualTo(OrganisationOrder.UNKNOWN);
	}

	private static Map<String, List<String>> closedLists() {
		Map<String, List<String>> lists = new HashMap<>();
		for (DataFile file : files()) {
			for (Column column : file.columns()) {
				if (column.format() instanceof ClosedList list) {
					lists.put(file.name() + "." + column.name(), list.words());
				}
			}
		}
		return lists;
	}

	private static List<DataFile> files() {
		return Stream.concat(DatasetFiles.ALL.stream(), Stream.of(OrganisationFiles.SYNTHETIC)).toList();
	}

	private static List<String> values(String enumName) {
		return Objects.requireNonNull(SCHEMA.getTypeOrNull(enumName, EnumTypeDefinition.class))
			.getEnumValueDefinitions()
			.stream()
			.map(EnumValueDefinition::getName)
			.toList();
	}

}
