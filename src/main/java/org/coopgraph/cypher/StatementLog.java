package org.coopgraph.cypher;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The statements behind a response, with the fields that needed them. A thread without an
 * open log writes nothing.
 */
public final class StatementLog {

	private static final ThreadLocal<@Nullable Scope> OPEN = new ThreadLocal<>();

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * An entry of the log.
	 *
	 * @param memory whether the rows come from memory, where an earlier run left them
	 */
	public record Entry(String field, ExecutedStatement statement, boolean memory) {
	}

	/** The field for which a log is open on a thread, until the scope is closed. */
	public record Scope(StatementLog log, String field, @Nullable Scope outer) implements AutoCloseable {

		@Override
		public void close() {
			OPEN.set(this.outer);
		}

	}

	/** Opens the log on this thread, for a field. */
	public Scope open(String field) {
		Scope scope = new Scope(this, field, OPEN.get());
		OPEN.set(scope);
		return scope;
	}

	/** The field for which a log is open on this thread, null where none is. */
	public static @Nullable String field() {
		Scope scope = OPEN.get();
		return (scope != null) ? scope.field() : null;
	}

	/** The task, to run with the log that is open on this thread. */
	public static Runnable propagate(Runnable task) {
		Scope scope = OPEN.get();
		return (scope == null) ? task : () -> {
			try (Scope _ = scope.log().open(scope.field())) {
				task.run();
			}
		};
	}

	static void executed(ExecutedStatement statement) {
		Scope scope = OPEN.get();
		if (scope != null) {
			scope.log().add(new Entry(scope.field(), statement, false));
		}
	}

	/** The statements behind a value in memory are written once for each field. */
	static void readFromMemory(List<ExecutedStatement> statements) {
		Scope scope = OPEN.get();
		if (scope != null) {
			statements.forEach((statement) -> scope.log().addOnce(new Entry(scope.field(), statement, true)));
		}
	}

	private synchronized void add(Entry entry) {
		this.entries.add(entry);
	}

	private synchronized void addOnce(Entry entry) {
		if (!this.entries.contains(entry)) {
			this.entries.add(entry);
		}
	}

	public synchronized List<Entry> entries() {
		return List.copyOf(this.entries);
	}

	List<ExecutedStatement> statements() {
		return entries().stream().map(Entry::statement).toList();
	}

}
