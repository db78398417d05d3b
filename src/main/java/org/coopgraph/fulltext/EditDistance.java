package org.coopgraph.fulltext;

import java.util.Arrays;

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
		int[][] rows = new int[3][other.length() + 1];
		Arrays.setAll(rows[0], (column) -> column);
		int least = 0;
		for (int row = 1; row <= one.length() && least <= limit; row++) {
			least = fill(rows, one, other, row);
		}
		return (least > limit) ? limit + 1 : Math.min(rows[one.length() % 3][other.length()], limit + 1);
	}

	/** Fills the row, of which three are kept, and returns its least distance. */
	private static int fill(int[][] rows, String one, String other, int row) {
		int[] next = rows[row % 3];
		int[] last = rows[(row + 2) % 3];
		next[0] = row;
		int least = row;
		for (int column = 1; column < next.length; column++) {
			int replaced = last[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
			next[column] = Math.min(replaced, Math.min(last[column], next[column - 1]) + 1);
			if (isSwap(one, other, row, column)) {
				next[column] = Math.min(next[column], rows[(row + 1) % 3][column - 2] + 1);
			}
			least = Math.min(least, next[column]);
		}
		return least;
	}

	private static boolean isSwap(String one, String other, int row, int column) {
		return row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
				&& one.charAt(row - 2) == other.charAt(column - 1);
	}

}
