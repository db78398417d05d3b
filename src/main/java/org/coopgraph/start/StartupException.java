package org.coopgraph.start;

import org.jspecify.annotations.Nullable;

/**
 * The service cannot start; the message is for the operator and says why and what would
 * help.
 */
public class StartupException extends RuntimeException {

	public StartupException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	public StartupException(String message) {
		this(message, null);
	}

}
