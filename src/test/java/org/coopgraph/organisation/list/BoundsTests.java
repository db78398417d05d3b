package org.coopgraph.organisation.list;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.coopgraph.organisation.Location;

import static org.assertj.core.api.Assertions.assertThat;

class BoundsTests {

	private static final Location SUVA = new Location(-18.1, 178.4);

	private static final Location APIA = new Location(-13.8, -171.8);

	private static final Location WELLINGTON = new Location(-41.3, 174.8);

	private static final Location PARIS = new Location(48.9, 2.4);

	private static final Location DELHI = new Location(28.6, 77.2);

	private static final Location LIMA = new Location(-12.0, -77.0);

	@Test
	void shouldCrossTheAntimeridianWhereThatIsShorter() {
		assertThat(Bounds.of(List.of(SUVA, APIA, WELLINGTON))).isEqualTo(new Bounds(-41.3, 174.8, -13.8, -171.8));
		assertThat(Bounds.of(List.of(SUVA, LIMA))).isEqualTo(new Bounds(-18.1, 178.4, -12.0, -77.0));
	}

	@Test
	void shouldNotCrossTheAntimeridianOtherwise() {
		assertThat(Bounds.of(List.of(PARIS, LIMA))).isEqualTo(new Bounds(-12.0, -77.0, 48.9, 2.4));
		assertThat(Bounds.of(List.of(PARIS, SUVA))).isEqualTo(new Bounds(-18.1, 2.4, 48.9, 178.4));
		assertThat(Bounds.of(List.of(DELHI, PARIS, LIMA))).isEqualTo(new Bounds(-12.0, -77.0, 48.9, 77.2));
	}

	/** Corners of all tens of degrees, of which one alone is nearly as wide as itself. */
	@Test
	void shouldNotLeaveOutPlacesBetweenTheCornersOfTenDegrees() {
		List<Location> corners = IntStream.range(-18, 18)
			.boxed()
			.flatMap((cell) -> Stream.of(new Location(0, cell * 10 + ((cell == 3) ? 0.1 : 2)),
					new Location(1, cell * 10 + ((cell == 3) ? 9.9 : 3))))
			.toList();
		assertThat(Bounds.of(corners)).isEqualTo(new Bounds(0, 39.9, 1, 30.1));
		assertThat(Bounds.ofCorners(corners)).isEqualTo(new Bounds(0, -178, 1, 173));
	}

	@Test
	void shouldBeAPointForOneLocationAndNullForNone() {
		assertThat(Bounds.of(List.of(SUVA))).isEqualTo(new Bounds(-18.1, 178.4, -18.1, 178.4));
		assertThat(Bounds.of(List.of())).isNull();
	}

}
