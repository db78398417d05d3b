package org.coopgraph.synthetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/**
 * Locations of synthetic affiliates: at the headquarters of members, or near them. A
 * country has the same share of the affiliates as of the members.
 */
final class SyntheticLocations {

	private static final int DECIMALS = 4;

	private static final double MAX_DEGREES_FROM_HEADQUARTERS = 1.5;

	private final List<Member> members;

	/** A location as columns of the row of a synthetic affiliate. */
	record Location(String country, String city, String latitude, String longitude) {

	}

	private record Member(String id, String country, String city, @Nullable Double latitude,
			@Nullable Double longitude) {

		private static Member of(Map<String, Object> row) {
			return new Member(String.valueOf(row.get("id")).substring("organisation:".length()),
					String.valueOf(row.get("country")), String.valueOf(row.getOrDefault("city", "")),
					(Double) row.get("latitude"), (Double) row.get("longitude"));
		}

	}

	SyntheticLocations(List<Map<String, Object>> memberRows) {
		this.members = memberRows.stream().filter((row) -> row.get("country") != null).map(Member::of).toList();
	}

	Location choose(SplittableRandom random) {
		Member member = this.members.get(random.nextInt(this.members.size()));
		return new Location(member.country(), member.city(), near(random, member.latitude(), 90),
				near(random, member.longitude(), 180));
	}

	private static String near(SplittableRandom random, @Nullable Double degrees, int limit) {
		if (degrees == null) {
			return "";
		}
		double near = degrees + MAX_DEGREES_FROM_HEADQUARTERS * (random.nextDouble() - random.nextDouble());
		double valid = Math.max(-limit, Math.min(limit, near));
		return BigDecimal.valueOf(Math.round(valid * Math.pow(10, DECIMALS)), DECIMALS).toPlainString();
	}

	/** The ids of the members of a country, without their prefix. */
	List<String> membersOf(String country) {
		return this.members.stream().filter((member) -> country.equals(member.country())).map(Member::id).toList();
	}

}
