package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.organisation.CuratedOrganisations;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListFilter;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.YearRange;
import org.coopgraph.organisation.query.OrganisationPage;
import org.springframework.stereotype.Component;

/** Pages of lists that contain no affiliates, from memory. */
@Component
class CuratedLists {

	private static final ListFilter<Organisation> FILTER = new ListFilter<>(CuratedLists::value,
			Organisation::sectorIds, CuratedLists::isFounded);

	private final CuratedGraphRepository curated;

	private final CuratedOrganisations organisations;

	CuratedLists(CuratedGraphRepository curated, CuratedOrganisations organisations) {
		this.curated = curated;
		this.organisations = organisations;
	}

	/**
	 * Empty where affiliates may be in the list, or where it depends on a place or a
	 * text.
	 */
	Optional<OrganisationConnection> page(OrganisationPage page) {
		return (page.list().batchKey().hasStatistics() && isCurated(page.list())) ? Optional.of(read(page))
				: Optional.empty();
	}

	private boolean isCurated(OrganisationList list) {
		ResolvedFilter filter = list.filter();
		return this.curated.get().isWhole() || (filter.predicate(Criterion.ROLE) != null
				&& !filter.keys(Criterion.ROLE).contains(OrganisationRole.AFFILIATE));
	}

	private OrganisationConnection read(OrganisationPage page) {
		List<Organisation> list = ofParent(page.parent()).stream().filter(FILTER.of(page.list())).toList();
		List<OrganisationEdge> rows = list.isEmpty() ? List.of()
				: ListOrder.of(page).read(list).map((organisation) -> edge(organisation, page)).toList();
		return OrganisationConnection.of(Page.of(rows, page.arguments()), page.list());
	}

	private List<Organisation> ofParent(ListParent parent) {
		return (parent.kind() == ListParent.Kind.WORLD) ? this.organisations.all()
				: this.organisations.of(parent.key());
	}

	private static OrganisationEdge edge(Organisation organisation, OrganisationPage page) {
		return new OrganisationEdge(page.batchKey().cursor(organisation, Double.NaN), organisation, null);
	}

	private static boolean isFounded(Organisation organisation, YearRange range) {
		int year = organisation.sortKeys().founded();
		return (range.from() == null || year >= range.from()) && year <= range.lastYear();
	}

	private static @Nullable Object value(Organisation organisation, Criterion criterion) {
		return switch (criterion) {
			case COUNTRY -> organisation.seat().countryCode();
			case REGION -> organisation.seat().regionId();
			case TYPE -> organisation.type();
			case ROLE -> organisation.role();
			case CROSS_SECTOR -> organisation.crossSector();
			case INTERNATIONAL -> organisation.international();
			case SECTOR, FOUNDED -> throw new IllegalArgumentException(criterion + " has several values");
		};
	}

}
