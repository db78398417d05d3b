package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Repository;

/** Organisations by id: from memory, affiliates by one statement. */
@Repository
class OrganisationRepository implements EntityLookup {

	static final String PREFIX = "organisation:";

	// language=cypher
	private static final String AFFILIATES = """
			CYPHER 25
			MATCH (organisation:Entity)
			WHERE organisation.id IN $ids AND organisation:Organisation AND NOT organisation:Alliance
			RETURN organisation
			""";

	private final GraphReader graph;

	private final CuratedGraphRepository curated;

	private final CuratedOrganisations memory;

	OrganisationRepository(GraphReader graph, CuratedGraphRepository curated, CuratedOrganisations memory) {
		this.graph = graph;
		this.curated = curated;
		this.memory = memory;
	}

	@Override
	public String prefix() {
		return PREFIX;
	}

	@Override
	public Map<String, Organisation> byIds(Collection<String> ids) {
		Map<String, Organisation> found = new HashMap<>(this.memory.byIds(ids));
		List<String> others = this.curated.get().others(ids);
		if (!others.isEmpty()) {
			found.putAll(affiliates(others));
		}
		return found;
	}

	private Map<String, Organisation> affiliates(Collection<String> ids) {
		return this.graph
			.list(AFFILIATES, Map.of("ids", List.copyOf(ids)),
					(row) -> OrganisationMapper.toOrganisation(row.row("organisation")))
			.stream()
			.collect(Collectors.toMap(Organisation::id, (organisation) -> organisation));
	}

	/** By the contact number, which only members have. */
	@Nullable Organisation byIcaId(int icaId) {
		return this.memory.byIcaId(icaId);
	}

}
