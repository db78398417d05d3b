package org.coopgraph.organisation.list;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.organisation.CuratedOrganisations;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationsByPlace;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListFilter;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.TextFilter;
import org.coopgraph.organisation.filter.YearRange;
import org.coopgraph.organisation.query.OrganisationPage;
import org.springframework.stereotype.Component;

/** Lists that contain no affiliates, and their pages, from memory. */
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

	/** Empty where affiliates may be in the list, or where it depends on a place. */
	Optional<OrganisationConnection> page(OrganisationPage page) {
		return organisations(page.list()).map((list) -> page(page, list));
	}

	/** A list in the order of names; empty where it is not in memory. */
	Optional<List<Organisation>> organisations(OrganisationList list) {
		return isInMemory(list) ? Optional.of(candidates(list).stream().filter(FILTER.of(list)).toList())
				: Optional.empty();
	}

	/** All organisations of the list, and others that the filter excludes. */
	private List<Organisation> candidates(OrganisationList list) {
		TextFilter text = list.filter().text();
		return (text != null) ? this.organisations.inOrder(text.curated())
				: ofParent(list.parent(), list.filter().admitsCooperatives());
	}

	private boolean isInMemory(OrganisationList list) {
		return !list.filter().hasPlace() && !list.parent().kind().isOrganisation() && isCurated(list.filter());
	}

	private boolean isCurated(ResolvedFilter filter) {
		TextFilter text = filter.text();
		return (text != null) ? text.isComplete() : this.curated.get().isWhole() || !filter.admitsAffiliates();
	}

	private static OrganisationConnection page(OrganisationPage page, List<Organisation> list) {
		List<OrganisationEdge> rows = list.isEmpty() ? List.of()
				: ListOrder.of(page).read(list).map((organisation) -> edge(organisation, page)).toList();
		return OrganisationConnection.of(Page.of(rows, page.arguments()), page.list());
	}

	private List<Organisation> ofParent(ListParent parent, boolean cooperatives) {
		OrganisationsByPlace all = cooperatives ? this.organisations.all() : this.organisations.ofTheAlliance();
		return (parent.kind() == ListParent.Kind.WORLD) ? all.byName() : all.of(parent.key());
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
