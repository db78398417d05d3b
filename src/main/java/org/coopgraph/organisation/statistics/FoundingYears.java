package org.coopgraph.organisation.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

import org.coopgraph.organisation.filter.YearRange;

/** Numbers of organisations by founding year, where it is known. */
final class FoundingYears {

	private final int[] years;

	private final int[] foundedUpTo;

	/** Takes years in ascending order, and the number of organisations of each. */
	FoundingYears(List<Integer> years, List<Integer> counts) {
		this.years = years.stream().mapToInt(Integer::intValue).toArray();
		this.foundedUpTo = counts.stream().mapToInt(Integer::intValue).toArray();
		Arrays.parallelPrefix(this.foundedUpTo, Integer::sum);
	}

	int within(YearRange range) {
		return foundedBefore(end(range)) - foundedBefore(start(range));
	}

	/** Passes on each year of a range with its number of organisations. */
	void forEach(YearRange range, ObjIntConsumer<Integer> year) {
		int end = end(range);
		for (int index = start(range); index < end; index++) {
			year.accept(this.years[index], foundedBefore(index + 1) - foundedBefore(index));
		}
	}

	private int start(YearRange range) {
		return (range.from() != null) ? indexOf(range.from()) : 0;
	}

	private int end(YearRange range) {
		return Math.max(start(range), indexOf(range.lastYear() + 1));
	}

	/** The index of a year, or the index at which it would be inserted. */
	private int indexOf(int year) {
		int found = Arrays.binarySearch(this.years, year);
		return (found < 0) ? -found - 1 : found;
	}

	private int foundedBefore(int index) {
		return (index == 0) ? 0 : this.foundedUpTo[index - 1];
	}

}
