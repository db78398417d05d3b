package org.coopgraph.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * To whom the synthetic affiliates of a country are affiliated: members, or each other.
 */
final class SyntheticAffiliations {

	/** Enough for a few large and many small federations. */
	private static final int FEDERATIONS = 5000;

	private final SyntheticSeats seats;

	private final Map<String, List<String>> members = new HashMap<>();

	private final Map<String, List<Federation>> federations = new HashMap<>();

	/**
	 * An affiliate with affiliates of its own.
	 *
	 * @param length how many affiliations lead from it to a member
	 */
	private record Federation(String id, int length) {
	}

	SyntheticAffiliations(SyntheticSeats seats) {
		this.seats = seats;
	}

	/** Chooses for a new affiliate, to which others may be affiliated from now on. */
	String choose(SplittableRandom random, String id, String country) {
		List<Federation> others = this.federations.computeIfAbsent(country, (first) -> new ArrayList<>());
		Federation federation = (others.isEmpty() || random.nextInt(3) > 0) ? member(random, country)
				: few(random, others);
		if (federation.length() < 2 && others.size() < FEDERATIONS) {
			others.add(new Federation(id, federation.length() + 1));
		}
		return federation.id();
	}

	private Federation member(SplittableRandom random, String country) {
		return new Federation(few(random, this.members.computeIfAbsent(country, this.seats::members)), 0);
	}

	/** The first ones far more often than the last ones. */
	static <T> T few(SplittableRandom random, List<T> list) {
		double skewed = random.nextDouble() * random.nextDouble();
		return list.get((int) (skewed * list.size()));
	}

}
