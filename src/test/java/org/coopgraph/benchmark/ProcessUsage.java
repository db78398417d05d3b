package org.coopgraph.benchmark;

/**
 * The resources used by a process since its start, or between two moments.
 *
 * @param cpu nanoseconds on a core
 * @param allocated bytes of the heap
 */
record ProcessUsage(long cpu, long allocated) {

	static final ProcessUsage NONE = new ProcessUsage(0, 0);

	ProcessUsage plus(ProcessUsage other) {
		return new ProcessUsage(this.cpu + other.cpu, this.allocated + other.allocated);
	}

	ProcessUsage minus(ProcessUsage earlier) {
		return new ProcessUsage(this.cpu - earlier.cpu, this.allocated - earlier.allocated);
	}

}
