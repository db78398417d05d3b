package org.coopgraph.export.format;

/** The graph does not hold the version of the data set that is exported. */
public class OtherVersionException extends RuntimeException {

	public OtherVersionException(String message) {
		super(message);
	}

}
