package org.coopgraph.organisation.list;

import org.coopgraph.graphql.BatchLoaders;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.query.OrganisationPage;
import org.coopgraph.organisation.statistics.FacetKey;
import org.springframework.stereotype.Component;

/** The data loaders of pages, totals, facets and boxes. */
@Component
class OrganisationLoaders {

	OrganisationLoaders(BatchLoaders loaders, OrganisationPageRepository pages, TotalCountRepository totals,
			FacetCountRepository facets, ListBoundsRepository bounds) {
		loaders.register(OrganisationPage.class, OrganisationConnection.class, OrganisationPage::batchKey, pages::read);
		loaders.register(OrganisationList.class, TotalCount.class, OrganisationList::batchKey, totals::read);
		loaders.register(FacetKey.class, FacetKey.Counts.class, (facet) -> facet.list().batchKey(), facets::read);
		loaders.register(ListBounds.Key.class, ListBounds.class, (key) -> key.list().batchKey(), bounds::read);
	}

}
