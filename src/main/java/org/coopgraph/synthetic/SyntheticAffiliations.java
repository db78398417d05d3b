package org.coopgraph.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Chooses what synthetic affiliates are affiliated to: members, or other affiliates.
 */
final class SyntheticAffiliations {

	private static final int MAX_FEDERATIONS_PER_COUNTRY = 5000;

	private final SyntheticLocations locations;

	private final Map<String, List<String>> members = new HashMap<>();

	private final Map<String, List<Federation>> federations = new HashMap<>();

	/**
	 * An organisation to which others may be affiliated.
	 *
	 * @param distance the number of affiliations from it to a member
	 */
	private record Federation(String id, int distance) {
	}

	SyntheticAffiliations(SyntheticLocations locations) {
		this.locations = locations;
	}

	/** Chooses for a new affiliate, which may itself be chosen afterwards. */
	String choose(SplittableRandom random, String id, String country) {
		List<Federation> federations = this.federations.computeIfAbsent(country, (key) -> new ArrayList<>());
		Federation federation = (federations.isEmpty() || random.nextInt(3) > 0) ? member(random, country)
				: skewedChoice(random, federations);
		if (federation.distance() < 2 && federations.size() < MAX_FEDERATIONS_PER_COUNTRY) {
			federations.add(new Federation(id, federation.distance() + 1));
		}
		return federation.id();
	}

	private Federation member(SplittableRandom random, String country) {
		return new Federation(skewedChoice(random, this.members.computeIfAbsent(country, this.locations::membersOf)),
				0);
	}

	/** A random element; the first ones are far more likely than the last ones. */
	static <T> T skewedChoice(SplittableRandom random, List<T> list) {
		double skewed = random.nextDouble() * random.nextDouble();
		return list.get((int) (skewed * list.size()));
	}

}
