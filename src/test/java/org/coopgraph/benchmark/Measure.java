package org.coopgraph.benchmark;

import org.HdrHistogram.Histogram;

/**
 * What one server did in its turns.
 *
 * @param times of each answer, in nanoseconds
 * @param nanoseconds of all turns
 * @param server what the server itself used
 * @param neo4j what the database used meanwhile
 */
record Measure(Histogram times, long nanoseconds, Usage server, Usage neo4j) {

	private static final double MILLISECOND = 1_000_000;

	static Measure none() {
		return new Measure(new Histogram(3), 0, Usage.NONE, Usage.NONE);
	}

	Measure plus(Measure other) {
		Histogram both = this.times.copy();
		both.add(other.times);
		return new Measure(both, this.nanoseconds + other.nanoseconds, this.server.plus(other.server),
				this.neo4j.plus(other.neo4j));
	}

	double perSecond() {
		return this.times.getTotalCount() * 1e9 / this.nanoseconds;
	}

	/** In milliseconds. */
	double percentile(double percentile) {
		return isEmpty() ? Double.NaN : this.times.getValueAtPercentile(percentile) / MILLISECOND;
	}

	/** In milliseconds on a core, for each request. */
	double serverCpu() {
		return each(this.server.cpu()) / MILLISECOND;
	}

	/** In milliseconds on a core, for each request. */
	double neo4jCpu() {
		return each(this.neo4j.cpu()) / MILLISECOND;
	}

	/** In kilobytes, for each request. */
	double allocated() {
		return each(this.server.allocated()) / 1000;
	}

	private boolean isEmpty() {
		return this.times.getTotalCount() == 0;
	}

	private double each(long amount) {
		return (double) amount / this.times.getTotalCount();
	}

}
