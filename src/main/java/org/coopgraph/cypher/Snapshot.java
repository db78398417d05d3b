package org.coopgraph.cypher;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.StatementLog.Scope;

/**
 * Something small that was read from the graph once and stays in memory while the data
 * set does.
 */
public final class Snapshot<T> implements Supplier<T> {

	private final Supplier<T> read;

	private volatile @Nullable Memory<T> memory;

	Snapshot(Supplier<T> read) {
		this.read = read;
	}

	@Override
	public T get() {
		Memory<T> memory = this.memory;
		Memory<T> current = (memory != null) ? memory : refresh();
		StatementLog.remembered(current.statements());
		return current.value();
	}

	synchronized Memory<T> refresh() {
		StatementLog log = new StatementLog();
		try (Scope _ = log.open("memory")) {
			T value = this.read.get();
			Memory<T> memory = new Memory<>(value, log.statements());
			this.memory = memory;
			return memory;
		}
	}

	/** A value with the statements that gave it. */
	record Memory<T>(T value, List<ExecutedStatement> statements) {
	}

}
