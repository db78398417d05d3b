package org.coopgraph.synthetic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.coopgraph.fulltext.SortName;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Of each synthetic affiliate what relationships, order and counts need; all else stays
 * in the file.
 */
final class SyntheticRows {

	static final String PREFIX = "organisation:synthetic-";

	private final byte[][] sortNames;

	private final @Nullable SyntheticKind[] kinds;

	private final short[] founded;

	/** Row by row what it is affiliated to: another row, or below zero a real one. */
	private final int[] affiliatedTo;

	private final Map<SyntheticKind, SyntheticKind> kindsKnown = new ConcurrentHashMap<>();

	SyntheticRows(int rows) {
		this.sortNames = new byte[rows][];
		this.kinds = new SyntheticKind[rows];
		this.founded = new short[rows];
		this.affiliatedTo = new int[rows];
	}

	static String id(int row) {
		return PREFIX + (row + 1);
	}

	int count() {
		return this.kinds.length;
	}

	void put(int row, SyntheticKind kind, String name, @Nullable Number founded, int affiliatedTo) {
		this.sortNames[row] = SortName.of(name).getBytes(UTF_8);
		this.kinds[row] = this.kindsKnown.computeIfAbsent(kind, (known) -> known);
		this.founded[row] = (founded != null) ? founded.shortValue() : 0;
		this.affiliatedTo[row] = affiliatedTo;
	}

	boolean isRead(int row) {
		return this.kinds[row] != null;
	}

	byte[] sortName(int row) {
		return this.sortNames[row];
	}

	SyntheticKind kind(int row) {
		SyntheticKind kind = this.kinds[row];
		if (kind == null) {
			throw new IllegalStateException(id(row));
		}
		return kind;
	}

	/** The year, 0 when it is not known. */
	int founded(int row) {
		return this.founded[row];
	}

	int affiliatedTo(int row) {
		return this.affiliatedTo[row];
	}

}
