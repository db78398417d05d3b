package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.springframework.stereotype.Repository;

/** The organisations that are no affiliates, held in memory. */
@Repository
public class CuratedOrganisations {

	private final GraphReader graph;

	private final Snapshot<Loaded> organisations;

	CuratedOrganisations(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.organisations = snapshots.of(() -> Loaded.of(read()));
	}

	private record Loaded(OrganisationsByPlace all, OrganisationsByPlace ofTheAlliance, Map<String, Integer> ranks,
			Map<Integer, Organisation> byIcaId) {

		static Loaded of(List<Organisation> organisations) {
			Map<String, Integer> ranks = new HashMap<>();
			Map<Integer, Organisation> byIcaId = new HashMap<>();
			organisations.forEach((organisation) -> {
				ranks.put(organisation.id(), ranks.size());
				Optional.ofNullable(organisation.icaId()).ifPresent((icaId) -> byIcaId.put(icaId, organisation));
			});
			return new Loaded(OrganisationsByPlace.of(organisations),
					OrganisationsByPlace.of(organisations.stream().filter(Loaded::isOfTheAlliance).toList()), ranks,
					byIcaId);
		}

		private static boolean isOfTheAlliance(Organisation organisation) {
			return organisation.role() != OrganisationRole.COOPERATIVE;
		}

		List<Organisation> byName() {
			return this.all.byName();
		}

	}

	/** All of them, cooperatives of national registers, too. */
	public OrganisationsByPlace all() {
		return this.organisations.get().all();
	}

	/** Those of the Alliance, without the cooperatives of national registers. */
	public OrganisationsByPlace ofTheAlliance() {
		return this.organisations.get().ofTheAlliance();
	}

	/** Whether there are cooperatives of national registers. */
	public boolean haveCooperatives() {
		Loaded loaded = this.organisations.get();
		return loaded.ofTheAlliance().byName().size() < loaded.byName().size();
	}

	/** Those of some ids that exist, in the order of their names. */
	public List<Organisation> inOrder(Collection<String> ids) {
		Loaded loaded = this.organisations.get();
		return ids.stream()
			.map(loaded.ranks()::get)
			.filter(Objects::nonNull)
			.sorted()
			.map(loaded.byName()::get)
			.toList();
	}

	@Nullable Organisation byId(String id) {
		Loaded loaded = this.organisations.get();
		Integer rank = loaded.ranks().get(id);
		return (rank != null) ? loaded.byName().get(rank) : null;
	}

	/** Null where no member has the contact number. */
	@Nullable Organisation byIcaId(int icaId) {
		return this.organisations.get().byIcaId().get(icaId);
	}

	/** Those that exist, by id. */
	Map<String, Organisation> byIds(Collection<String> ids) {
		return ids.stream()
			.distinct()
			.map(this::byId)
			.filter(Objects::nonNull)
			.collect(Collectors.toMap(Organisation::id, Function.identity()));
	}

	private List<Organisation> read() {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (organisation:Curated)
				WHERE organisation:Organisation AND NOT organisation:Alliance
				RETURN organisation ORDER BY organisation.nameRank
				""", (row) -> OrganisationMapper.toOrganisation(row.row("organisation")));
	}

}
