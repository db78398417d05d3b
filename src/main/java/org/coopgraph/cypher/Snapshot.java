package org.coopgraph.cypher;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.StatementLog.Scope;

/**
 * A small part of the graph, read once and held in memory as long as its data set is
 * loaded.
 */
public final class Snapshot<T> implements Supplier<T> {

	private final Supplier<T> read;

	private volatile @Nullable Loaded<T> loaded;

	Snapshot(Supplier<T> read) {
		this.read = read;
	}

	@Override
	public T get() {
		Loaded<T> loaded = this.loaded;
		Loaded<T> current = (loaded != null) ? loaded : refresh();
		StatementLog.readFromMemory(current.statements());
		return current.value();
	}

	synchronized Loaded<T> refresh() {
		StatementLog log = new StatementLog();
		try (Scope _ = log.open("memory")) {
			T value = this.read.get();
			Loaded<T> loaded = new Loaded<>(value, log.statements());
			this.loaded = loaded;
			return loaded;
		}
	}

	/** A value with the statements that returned it. */
	record Loaded<T>(T value, List<ExecutedStatement> statements) {
	}

}
