package org.coopgraph.organisation.related;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityFinder;
import org.coopgraph.organisation.CuratedOrganisations;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;
import org.springframework.stereotype.Component;

/** The organisations that share most with one, in a graph without affiliates. */
@Component
class CuratedRelated {

	/** Organisations with the same score are in the order of their names. */
	private static final Comparator<Shared> BEST_FIRST = Comparator.comparingDouble(Shared::score).reversed();

	private final CuratedGraphRepository curated;

	private final CuratedOrganisations organisations;

	private final EntityFinder entities;

	CuratedRelated(CuratedGraphRepository curated, CuratedOrganisations organisations, EntityFinder entities) {
		this.curated = curated;
		this.organisations = organisations;
		this.entities = entities;
	}

	/** Empty where affiliates may be related to it. */
	Optional<List<RelatedOrganisation>> to(Organisation organisation, int first) {
		CuratedGraph graph = this.curated.get();
		return graph.isWhole() ? Optional.of(to(organisation, graph, first)) : Optional.empty();
	}

	private List<RelatedOrganisation> to(Organisation organisation, CuratedGraph graph, int first) {
		Neighbours neighbours = Neighbours.of(organisation, graph);
		return candidates(organisation).stream()
			.filter((other) -> !other.id().equals(organisation.id()))
			.map((other) -> neighbours.sharedWith(other, graph))
			.filter((shared) -> !shared.neighbours().isEmpty())
			.sorted(BEST_FIRST)
			.limit(first)
			.map(this::related)
			.toList();
	}

	/** An organisation of the Alliance is compared with others of the Alliance. */
	private List<Organisation> candidates(Organisation organisation) {
		boolean cooperative = organisation.role() == OrganisationRole.COOPERATIVE;
		return (cooperative ? this.organisations.all() : this.organisations.ofTheAlliance()).byName();
	}

	private RelatedOrganisation related(Shared shared) {
		List<String> ids = shared.neighbours().stream().map(Neighbour::id).toList();
		Map<String, Entity> found = this.entities.byIds(ids);
		return new RelatedOrganisation(shared.other(),
				ids.stream().map(found::get).map(Objects::requireNonNull).toList(), shared.score());
	}

}
