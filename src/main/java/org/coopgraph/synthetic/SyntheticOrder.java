package org.coopgraph.synthetic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The order of synthetic and real organisations together, by their names and then by
 * their ids.
 */
final class SyntheticOrder {

	private final int[] rows;

	private final int[] ranks;

	private final int[] positions;

	private final Map<String, Long> realRanks = new HashMap<>();

	/**
	 * A synthetic or real organisation.
	 *
	 * @param row -1 for a real organisation
	 */
	private record Named(byte[] sortName, int row, String realId) {

		private static final Comparator<Named> ORDER = Comparator.comparing(Named::sortName, Arrays::compareUnsigned)
			.thenComparing(Named::id);

		String id() {
			return (this.row < 0) ? this.realId : SyntheticRows.id(this.row);
		}

	}

	SyntheticOrder(SyntheticRows rows, RealOrganisations real) {
		this.rows = new int[rows.count()];
		this.ranks = new int[rows.count()];
		this.positions = new int[rows.count()];
		assignRanks(sorted(rows, real.all()));
	}

	private static Named[] sorted(SyntheticRows rows, List<RealOrganisation> real) {
		Named[] names = new Named[rows.count() + real.size()];
		IntStream.range(0, rows.count()).forEach((row) -> names[row] = new Named(rows.sortName(row), row, ""));
		IntStream.range(0, real.size()).forEach((index) -> names[rows.count() + index] = named(real.get(index)));
		Arrays.parallelSort(names, Named.ORDER);
		return names;
	}

	private static Named named(RealOrganisation real) {
		return new Named(real.sortName().getBytes(UTF_8), -1, real.id());
	}

	private void assignRanks(Named[] sorted) {
		int position = 0;
		for (int rank = 0; rank < sorted.length; rank++) {
			if (sorted[rank].row() < 0) {
				this.realRanks.put(sorted[rank].realId(), (long) rank);
			}
			else {
				this.rows[position] = sorted[rank].row();
				this.ranks[position] = rank;
				this.positions[sorted[rank].row()] = position++;
			}
		}
	}

	/** The row at a position among the synthetic organisations. */
	int row(int position) {
		return this.rows[position];
	}

	int position(int row) {
		return this.positions[row];
	}

	/** The position among all organisations. */
	long rank(int position) {
		return this.ranks[position];
	}

	Map<String, Long> realRanks() {
		return this.realRanks;
	}

}
