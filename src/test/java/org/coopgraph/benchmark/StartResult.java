package org.coopgraph.benchmark;

import java.time.Duration;
import java.util.Arrays;

/**
 * A start of the service.
 *
 * @param time from the command to the first success of the readiness probe
 * @param cpu the time on a core until then
 * @param first the times of the first requests, in nanoseconds; empty if none were sent
 * @param warm the times of the same requests when the service is warm
 */
record StartResult(String start, Duration time, Duration cpu, long[] first, long[] warm) {

	private static final double NANOSECONDS_PER_MILLISECOND = 1_000_000;

	/** In milliseconds. */
	double firstMedian() {
		return percentile(this.first, 50);
	}

	/** In milliseconds. */
	double firstWorst() {
		return percentile(this.first, 100);
	}

	/** In milliseconds. */
	double warmMedian() {
		return percentile(this.warm, 50);
	}

	/** In milliseconds. */
	double warmWorst() {
		return percentile(this.warm, 100);
	}

	private static double percentile(long[] times, int percentile) {
		long[] sorted = Arrays.stream(times).sorted().toArray();
		return (sorted.length == 0) ? Double.NaN
				: sorted[(sorted.length - 1) * percentile / 100] / NANOSECONDS_PER_MILLISECOND;
	}

}
