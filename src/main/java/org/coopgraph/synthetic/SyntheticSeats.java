package org.coopgraph.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/**
 * Where synthetic affiliates are based: at, or not far from, the seats of members, so
 * that a country has as large a share of them as of the members.
 */
final class SyntheticSeats {

	private static final int DECIMALS = 4;

	private static final double DEGREES = 1.5;

	private final List<Map<String, Object>> seats;

	/** Columns of a row of a synthetic affiliate. */
	record Place(String country, String city, String latitude, String longitude) {
	}

	SyntheticSeats(List<Map<String, Object>> members) {
		this.seats = members.stream().filter((member) -> member.get("country") != null).toList();
	}

	Place choose(SplittableRandom random) {
		Map<String, Object> seat = this.seats.get(random.nextInt(this.seats.size()));
		return new Place(String.valueOf(seat.get("country")), String.valueOf(seat.getOrDefault("city", "")),
				near(random, seat.get("latitude"), 90), near(random, seat.get("longitude"), 180));
	}

	private static String near(SplittableRandom random, @Nullable Object degrees, int limit) {
		if (!(degrees instanceof Number seat)) {
			return "";
		}
		double near = seat.doubleValue() + DEGREES * (random.nextDouble() - random.nextDouble());
		double valid = Math.max(-limit, Math.min(limit, near));
		return BigDecimal.valueOf(Math.round(valid * Math.pow(10, DECIMALS)), DECIMALS).toPlainString();
	}

	/** The members of a country. */
	List<String> members(String country) {
		return this.seats.stream()
			.filter((seat) -> country.equals(seat.get("country")))
			.map((seat) -> String.valueOf(seat.get("id")).substring("organisation:".length()))
			.toList();
	}

}
