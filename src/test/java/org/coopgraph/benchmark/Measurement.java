package org.coopgraph.benchmark;

import org.HdrHistogram.Histogram;

/**
 * The responses and the usage of one server.
 *
 * @param times the times of the responses, in nanoseconds
 * @param nanoseconds the duration of all turns
 * @param server the usage of the server
 * @param neo4j the usage of Neo4j in the same time
 */
record Measurement(Histogram times, long nanoseconds, ProcessUsage server, ProcessUsage neo4j) {

	private static final double NANOSECONDS_PER_MILLISECOND = 1_000_000;

	static final Measurement NONE = new Measurement(new Histogram(3), 0, ProcessUsage.NONE, ProcessUsage.NONE);

	Measurement plus(Measurement other) {
		Histogram both = this.times.copy();
		both.add(other.times);
		return new Measurement(both, this.nanoseconds + other.nanoseconds, this.server.plus(other.server),
				this.neo4j.plus(other.neo4j));
	}

	double perSecond() {
		return this.times.getTotalCount() * 1e9 / this.nanoseconds;
	}

	/** In milliseconds. */
	double percentile(double percentile) {
		return isEmpty() ? Double.NaN : this.times.getValueAtPercentile(percentile) / NANOSECONDS_PER_MILLISECOND;
	}

	/** Of the server and its Neo4j, in milliseconds on a core, for each request. */
	double cpu() {
		return each(this.server.cpu() + this.neo4j.cpu()) / NANOSECONDS_PER_MILLISECOND;
	}

	/** Of Neo4j alone. */
	double neo4jCpu() {
		return each(this.neo4j.cpu()) / NANOSECONDS_PER_MILLISECOND;
	}

	/** Of the server, in kilobytes, for each request. */
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
