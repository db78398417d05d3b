package org.coopgraph.exploration;

import java.util.List;

/**
 * The best path that leads from both ends only upwards.
 *
 * @param ids along the path, empty where there is none
 * @param betweenMembers whether both ends are members of the Alliance
 * @param leaves how many of the ends nothing leads to
 */
record Climb(List<String> ids, boolean betweenMembers, int leaves) {

	boolean isMissing() {
		return this.ids.isEmpty();
	}

	/** What another path may measure at most to be wanted instead. */
	int longestOther(int maxLength) {
		return isMissing() ? maxLength : this.ids.size() - 2;
	}

	/**
	 * Another path leads down and up again, and from a leaf it must go up before that.
	 */
	int shortestOther() {
		return 2 + this.leaves;
	}

}
