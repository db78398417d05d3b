package org.coopgraph.benchmark;

/** Both servers on one question. */
record Result(String question, int connections, Measure service, Measure floor) {

	/** How many answers the service gives while the floor gives one. */
	double ratio() {
		return this.service.perSecond() / this.floor.perSecond();
	}

	boolean isOf(Result other) {
		return this.question.equals(other.question) && this.connections == other.connections;
	}

}
