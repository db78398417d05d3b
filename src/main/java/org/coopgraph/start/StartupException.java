package org.coopgraph.start;

import org.jspecify.annotations.Nullable;

/**
 * The service cannot start. The message is for the operator: the reason and, where there
 * is one, the remedy.
 */
public class StartupException extends RuntimeException {

	public StartupException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	public StartupException(String message) {
		this(message, null);
	}

}
