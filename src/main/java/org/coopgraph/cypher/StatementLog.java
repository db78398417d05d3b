package org.coopgraph.cypher;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The statements behind an answer, with the fields that needed them. Nothing is written
 * where no log is open.
 */
public final class StatementLog {

	private static final ThreadLocal<@Nullable Scope> OPEN = new ThreadLocal<>();

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * A line of the log.
	 *
	 * @param memory whether it ran before and its rows were kept in memory
	 */
	public record Entry(String field, ExecutedStatement statement, boolean memory) {
	}

	/** Where the log is open on a thread, until it is closed there. */
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

	/** The task with the log that is open where it is handed over. */
	public static Runnable carriedBy(Runnable task) {
		Scope scope = OPEN.get();
		return (scope == null) ? task : () -> {
			try (Scope _ = scope.log().open(scope.field())) {
				task.run();
			}
		};
	}

	static void ran(ExecutedStatement statement) {
		Scope scope = OPEN.get();
		if (scope != null) {
			scope.log().add(new Entry(scope.field(), statement, false));
		}
	}

	/** What gave a value that was kept in memory; told once for each field. */
	static void remembered(List<ExecutedStatement> statements) {
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
