package org.coopgraph.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.cypher.row.Point;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.LocalisedText;

import static org.assertj.core.api.Assertions.assertThat;

/** Each property of a node is mapped to its own component of an organisation. */
class OrganisationMapperTests {

	private static final List<String> TEXTS = List.of("id", "name", "nameFr", "nameEs", "sortName", "acronym",
			"acronymFr", "acronymEs", "website", "city", "topic", "topicFr", "topicEs", "countryCode", "regionId");

	@Test
	void shouldMapEachTextToItsComponent() {
		Organisation organisation = OrganisationMapper.toOrganisation(node(Map.of()));
		assertThat(organisation.id()).isEqualTo("id");
		assertThat(organisation.names()).isEqualTo(new LocalisedText("name", "nameFr", "nameEs"));
		assertThat(Stream.of(organisation.name(), organisation.nameFr(), organisation.nameEs())).containsExactly("name",
				"nameFr", "nameEs");
		assertThat(organisation.acronyms()).isEqualTo(new OptionalText("acronym", "acronymFr", "acronymEs"));
		assertThat(organisation.topics()).isEqualTo(new OptionalText("topic", "topicFr", "topicEs"));
		assertThat(organisation.website()).isEqualTo("website");
		assertThat(organisation.city()).isEqualTo("city");
		assertThat(organisation.seat().countryCode()).isEqualTo("countryCode");
		assertThat(organisation.seat().regionId()).isEqualTo("regionId");
	}

	@Test
	void shouldMapEachNumberToItsComponent() {
		Organisation organisation = OrganisationMapper.toOrganisation(node(Map.of()));
		assertThat(organisation.icaId()).isEqualTo(17);
		assertThat(organisation.founded()).isEqualTo(1895);
		assertThat(organisation.sortKeys()).isEqualTo(new Organisation.SortKeys("sortName", 9999));
		assertThat(organisation.location()).isEqualTo(new Location(48.86, 2.35));
	}

	@ParameterizedTest
	@ValueSource(strings = { "crossSector", "international" })
	void shouldMapEachFlagToItsComponent(String flag) {
		Organisation organisation = OrganisationMapper.toOrganisation(node(Map.of(flag, true)));
		assertThat(organisation.crossSector()).isEqualTo(flag.equals("crossSector"));
		assertThat(organisation.international()).isEqualTo(flag.equals("international"));
	}

	@Test
	void shouldMapANodeWithRequiredPropertiesOnly() {
		Organisation organisation = OrganisationMapper
			.toOrganisation(Row.ofProperties(Map.of("id", "organisation:1", "name", "Coop", "sortName", "coop",
					"foundedAscending", 9999L, "role", "MEMBER", "sectorIds", List.of())));
		assertThat(organisation.seat()).isEqualTo(new Organisation.Seat(null, null, null, null));
		assertThat(organisation.acronyms()).isEqualTo(new OptionalText(null, null, null));
		assertThat(organisation.type()).isNull();
	}

	private static Row node(Map<String, Object> further) {
		Map<String, @Nullable Object> properties = new HashMap<>(further);
		TEXTS.forEach((text) -> properties.put(text, text));
		properties.putAll(Map.of("foundedAscending", 9999L, "icaId", 17L, "founded", 1895L, "role", "MEMBER", "type",
				"MUTUAL", "confidence", "HIGH", "sectorIds", List.of("sector:banking"), "location",
				new Point(2.35, 48.86)));
		return Row.ofProperties(properties);
	}

}
