package org.coopgraph.fulltext;

import java.util.stream.IntStream;

/**
 * Compares words letter by letter. One edit adds, removes or replaces a letter, or swaps
 * two neighbours.
 */
final class EditDistance {

	private EditDistance() {
	}

	/** How many edits make one word of the other, or one more than the limit. */
	static int between(String one, String other, int limit) {
		if (Math.abs(one.length() - other.length()) > limit) {
			return limit + 1;
		}
		int[] before = new int[other.length() + 1];
		int[] last = IntStream.rangeClosed(0, other.length()).toArray();
		for (int row = 1; row <= one.length() && least(last) <= limit; row++) {
			int[] next = row(one, other, row, last, before);
			before = last;
			last = next;
		}
		return Math.min(last[other.length()], limit + 1);
	}

	private static int[] row(String one, String other, int row, int[] last, int[] before) {
		int[] next = new int[last.length];
		next[0] = row;
		for (int column = 1; column < next.length; column++) {
			int replaced = last[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
			next[column] = Math.min(replaced, Math.min(last[column], next[column - 1]) + 1);
			if (isSwap(one, other, row, column)) {
				next[column] = Math.min(next[column], before[column - 2] + 1);
			}
		}
		return next;
	}

	private static boolean isSwap(String one, String other, int row, int column) {
		return row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
				&& one.charAt(row - 2) == other.charAt(column - 1);
	}

	private static int least(int[] distances) {
		int least = Integer.MAX_VALUE;
		for (int distance : distances) {
			least = Math.min(least, distance);
		}
		return least;
	}

}
