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

	private @Nullable Loaded<T> next;

	Snapshot(Supplier<T> read) {
		this.read = read;
	}

	@Override
	public T get() {
		Loaded<T> loaded = this.loaded;
		Loaded<T> current = (loaded != null) ? loaded : first();
		StatementLog.readFromMemory(current.statements());
		return current.value();
	}

	private synchronized Loaded<T> first() {
		Loaded<T> known = this.loaded;
		Loaded<T> first = (known != null) ? known : load();
		this.loaded = first;
		return first;
	}

	/**
	 * Reads the value of another data set, which is not given out before it is published.
	 */
	synchronized void read() {
		this.next = load();
	}

	/** Gives out the value that was read last. */
	synchronized void publish() {
		if (this.next != null) {
			this.loaded = this.next;
			this.next = null;
		}
	}

	private Loaded<T> load() {
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
