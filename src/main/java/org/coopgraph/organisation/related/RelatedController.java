package org.coopgraph.organisation.related;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.organisation.Organisation;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The organisations that share most with one. */
@Controller
class RelatedController {

	private static final int DEFAULT = 5;

	private static final int LIMIT = 20;

	private final CuratedRelated curated;

	RelatedController(CuratedRelated curated) {
		this.curated = curated;
	}

	@SchemaMapping
	CompletableFuture<List<RelatedOrganisation>> related(Organisation organisation, @Argument @Nullable Integer first,
			DataLoader<RelatedKey, RelatedKey.Ranking> loader) {
		int number = number(first);
		return this.curated.to(organisation, number)
			.map(CompletableFuture::completedFuture)
			.orElseGet(() -> loader.load(new RelatedKey(organisation.id(), number))
				.thenApply(RelatedKey.Ranking::organisations));
	}

	private static int number(@Nullable Integer first) {
		if (first != null && (first < 1 || first > LIMIT)) {
			throw new BadRequestException("first is %s; it must be from 1 to %s.".formatted(first, LIMIT));
		}
		return (first != null) ? first : DEFAULT;
	}

}
