package org.coopgraph.cypher;

import java.util.List;
import java.util.function.Supplier;

import org.coopgraph.cypher.StatementLog.Scope;

/**
 * A small part of the graph, read once and held in memory as long as its data set is
 * loaded.
 */
public final class Snapshot<T> implements Supplier<T> {

	private final Supplier<T> read;

	private final Generations generations;

	Snapshot(Supplier<T> read, Generations generations) {
		this.read = read;
		this.generations = generations;
	}

	@Override
	@SuppressWarnings("unchecked") // what this snapshot has loaded
	public T get() {
		Loaded<T> current = (Loaded<T>) this.generations.current().read(this);
		StatementLog.readFromMemory(current.statements());
		return current.value();
	}

	Loaded<T> load() {
		StatementLog log = new StatementLog();
		try (Scope _ = log.open("memory")) {
			T value = this.read.get();
			return new Loaded<>(value, log.statements());
		}
	}

	/** A value with the statements that returned it. */
	record Loaded<T>(T value, List<ExecutedStatement> statements) {
	}

}
