package org.coopgraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** Registers data loaders that read all keys with the same batch key together. */
@Component
public final class BatchLoaders {

	private final BatchLoaderRegistry registry;

	private final Executor executor;

	BatchLoaders(BatchLoaderRegistry registry, @Qualifier("applicationTaskExecutor") Executor executor) {
		this.registry = registry;
		this.executor = executor;
	}

	/**
	 * Registers the data loader of a type of keys.
	 * @param batchKey what the keys of one batch have in common
	 * @param reader reads a batch and returns the value of each of its keys
	 */
	public <K, B, V> void register(Class<K> key, Class<V> value, Function<K, B> batchKey,
			BiFunction<B, List<K>, Function<K, V>> reader) {
		this.registry.forTypePair(key, value)
			.registerMappedBatchLoader((keys, environment) -> Mono
				.fromFuture(() -> CompletableFuture.supplyAsync(() -> load(keys, batchKey, reader), this.executor)));
	}

	private static <K, B, V> Map<K, V> load(Set<K> keys, Function<K, B> batchKey,
			BiFunction<B, List<K>, Function<K, V>> reader) {
		Map<K, V> values = new HashMap<>();
		keys.stream().collect(Collectors.groupingBy(batchKey)).forEach((common, batch) -> {
			Function<K, V> value = reader.apply(common, batch);
			batch.forEach((key) -> values.put(key, value.apply(key)));
		});
		return values;
	}

}
