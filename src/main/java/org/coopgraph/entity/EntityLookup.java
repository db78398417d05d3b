package org.coopgraph.entity;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/** Finds entities of one kind by their ids, for {@code node(id:)}. */
public interface EntityLookup {

	/** The beginning of the ids of this kind, for example {@code country:}. */
	String prefix();

	/** The entities that exist, by id. */
	Map<String, ? extends Entity> byIds(Collection<String> ids);

	/** Finds entities of a kind that is held in memory. */
	static EntityLookup of(String prefix, Supplier<? extends Entities<?>> entities) {
		return new EntityLookup() {

			@Override
			public String prefix() {
				return prefix;
			}

			@Override
			public Map<String, ? extends Entity> byIds(Collection<String> ids) {
				return entities.get().existing(ids);
			}

		};
	}

}
