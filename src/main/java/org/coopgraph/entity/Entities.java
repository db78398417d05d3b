package org.coopgraph.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.language.Language;

/** All entities of a small kind, in order and by id. */
public final class Entities<T extends Entity> {

	private final String prefix;

	private final SequencedMap<String, T> byId;

	private final Map<Language, List<T>> byName;

	private final Map<String, T> byFoldedId = new HashMap<>();

	private Entities(String prefix, SequencedMap<String, T> byId) {
		this.prefix = prefix;
		this.byId = byId;
		this.byName = NameOrder.inEach(byId.values(), (names) -> names::compare);
		byId.forEach((id, entity) -> this.byFoldedId.put(id.toLowerCase(Locale.ROOT), entity));
	}

	public static <T extends Entity> Entities<T> of(String prefix, Collection<T> entities, Comparator<T> order) {
		return new Entities<>(prefix, entities.stream()
			.sorted(order.thenComparing(Entity::id))
			.collect(Collectors.toMap(Entity::id, (entity) -> entity, (one, other) -> one, LinkedHashMap::new)));
	}

	public List<T> all() {
		return List.copyOf(this.byId.values());
	}

	/** All in the order of their names in a language. */
	public List<T> all(Language language) {
		return Objects.requireNonNull(this.byName.get(language));
	}

	public @Nullable T byId(@Nullable String id) {
		return (id != null) ? this.byId.get(id) : null;
	}

	/** By an id or its part after the colon, whatever the case. */
	public @Nullable T byKey(String key) {
		String folded = key.toLowerCase(Locale.ROOT);
		return this.byFoldedId.get(folded.startsWith(this.prefix) ? folded : this.prefix + folded);
	}

	public T require(String id) {
		T entity = byId(id);
		if (entity == null) {
			throw new IllegalStateException(id + " is not in memory");
		}
		return entity;
	}

	public List<T> byIds(Collection<String> ids) {
		return ids.stream().map(this::require).toList();
	}

	public Map<String, T> existing(Collection<String> ids) {
		return ids.stream()
			.filter(this.byId::containsKey)
			.distinct()
			.collect(Collectors.toMap((id) -> id, this::require));
	}

}
