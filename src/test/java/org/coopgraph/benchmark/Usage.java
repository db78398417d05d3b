package org.coopgraph.benchmark;

/**
 * What a process has used since it started, or from one moment to another.
 *
 * @param cpu nanoseconds on a core
 * @param allocated bytes of the heap
 */
record Usage(long cpu, long allocated) {

	static final Usage NONE = new Usage(0, 0);

	Usage plus(Usage other) {
		return new Usage(this.cpu + other.cpu, this.allocated + other.allocated);
	}

	Usage minus(Usage earlier) {
		return new Usage(this.cpu - earlier.cpu, this.allocated - earlier.allocated);
	}

}
