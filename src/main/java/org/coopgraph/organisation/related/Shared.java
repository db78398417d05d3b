package org.coopgraph.organisation.related;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.organisation.Organisation;

/**
 * What an organisation shares with another.
 *
 * @param neighbours the rarest first
 * @param score Adamic-Adar index of both, rounded
 */
record Shared(Organisation other, List<Neighbour> neighbours, double score) {

	static Shared of(Organisation other, Stream<Neighbour> neighbours) {
		List<Neighbour> sorted = neighbours.sorted(Neighbour.RAREST_FIRST).toList();
		return new Shared(other, sorted, sorted.isEmpty() ? 0 : score(sorted));
	}

	private static double score(List<Neighbour> neighbours) {
		double sum = 0;
		for (Neighbour neighbour : neighbours) {
			sum += neighbour.weight();
		}
		return BigDecimal.valueOf(sum).setScale(6, RoundingMode.HALF_UP).doubleValue();
	}

}
