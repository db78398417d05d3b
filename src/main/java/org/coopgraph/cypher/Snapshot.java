package org.coopgraph.cypher;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something small that was read from the graph once and stays in memory while the data
 * set does.
 */
public final class Snapshot<T> implements Supplier<T> {

	private final Supplier<T> read;

	private volatile @Nullable T value;

	Snapshot(Supplier<T> read) {
		this.read = read;
	}

	@Override
	public T get() {
		T value = this.value;
		return (value != null) ? value : refresh();
	}

	synchronized T refresh() {
		T value = this.read.get();
		this.value = value;
		return value;
	}

}
