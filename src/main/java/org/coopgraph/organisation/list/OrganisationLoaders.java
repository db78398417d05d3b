package org.coopgraph.organisation.list;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import reactor.core.publisher.Mono;

import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.query.OrganisationPage;
import org.coopgraph.organisation.related.RelatedRepository;
import org.coopgraph.organisation.statistics.FacetKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * The data loaders of lists that have arguments: one statement for all parents of a
 * level.
 */
@Component
class OrganisationLoaders {

	private final Executor executor;

	OrganisationLoaders(BatchLoaderRegistry registry, OrganisationPageRepository search, TotalCountRepository counts,
			FacetCountRepository facetCounts, RelatedRepository related,
			@Qualifier("applicationTaskExecutor") Executor executor) {
		this.executor = executor;
		registry.forTypePair(OrganisationPage.class, OrganisationConnection.class)
			.registerMappedBatchLoader((pages, environment) -> load(search::pages, pages));
		registry.forTypePair(OrganisationList.class, TotalCount.class)
			.registerMappedBatchLoader((lists, environment) -> load(counts::totals, lists));
		registry.forTypePair(FacetKey.class, FacetKey.Counts.class)
			.registerMappedBatchLoader((facets, environment) -> load(facetCounts::facets, facets));
		registry.forTypePair(RelatedRepository.Key.class, RelatedRepository.Ranking.class)
			.registerMappedBatchLoader((keys, environment) -> load(related::rankings, keys));
	}

	private <K, V> Mono<Map<K, V>> load(Function<Set<K>, Map<K, V>> loader, Set<K> keys) {
		return Mono.fromFuture(() -> CompletableFuture.supplyAsync(() -> loader.apply(keys), this.executor));
	}

}
