package org.coopgraph.organisation.related;

import org.coopgraph.graphql.BatchLoaders;
import org.springframework.stereotype.Component;

/** The data loader of related organisations. */
@Component
class RelatedLoader {

	RelatedLoader(BatchLoaders loaders, RelatedRepository related) {
		loaders.register(RelatedKey.class, RelatedKey.Ranking.class, RelatedKey::first, related::read);
	}

}
