package org.coopgraph.benchmark;

/** The measurements of both servers for a query. */
record QueryResult(String query, int connections, Measurement service, Measurement baseline) {

	/** The responses per second of the service, divided by those of the baseline. */
	double ratio() {
		return this.service.perSecond() / this.baseline.perSecond();
	}

	boolean isOf(QueryResult other) {
		return this.query.equals(other.query) && this.connections == other.connections;
	}

}
