package org.coopgraph.graphql.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.GraphQLContext;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.dataloader.instrumentation.DataLoaderInstrumentation;
import org.dataloader.instrumentation.DataLoaderInstrumentationContext;
import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.StatementLog;
import org.coopgraph.cypher.StatementLog.Scope;

/**
 * Opens the statement log of the request, if any, while a data loader loads, for the
 * fields that requested the keys.
 */
class ExplainedLoads implements DataLoaderInstrumentation {

	/** A data loader lives as long as its request. */
	private final LoadingCache<DataLoader<?, ?>, Map<Object, String>> fields = Caffeine.newBuilder()
		.weakKeys()
		.build((loader) -> new ConcurrentHashMap<>());

	@Override
	public @Nullable DataLoaderInstrumentationContext<Object> beginLoad(DataLoader<?, ?> loader, Object key,
			@Nullable Object context) {
		String field = StatementLog.field();
		if (field != null) {
			this.fields.get(loader).putIfAbsent(key, field);
		}
		return null;
	}

	@Override
	public @Nullable DataLoaderInstrumentationContext<List<?>> beginBatchLoader(DataLoader<?, ?> loader, List<?> keys,
			BatchLoaderEnvironment environment) {
		GraphQLContext context = Objects.requireNonNull(environment.getContext());
		StatementLog log = context.get(StatementLog.class);
		return (log != null) ? new OpenLog(log.open(fields(loader, keys))) : null;
	}

	private String fields(DataLoader<?, ?> loader, List<?> keys) {
		return keys.stream()
			.map(this.fields.get(loader)::get)
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(", "));
	}

	private record OpenLog(Scope scope) implements DataLoaderInstrumentationContext<List<?>> {

		@Override
		public void onDispatched() {
			this.scope.close();
		}

	}

}
