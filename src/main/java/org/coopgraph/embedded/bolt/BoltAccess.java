package org.coopgraph.embedded.bolt;

import java.util.List;
import java.util.function.Predicate;

import org.springframework.core.env.Environment;

/**
 * Who may speak Bolt.
 *
 * @param service who has all rights; all others may read
 * @param origins the web pages that may connect
 */
public record BoltAccess(ServiceLogin service, Predicate<String> origins) {

	/** The pages of the service connect, and those of other origins that are named. */
	public static BoltAccess of(Environment environment, List<String> otherOrigins) {
		return new BoltAccess(ServiceLogin.random(), new OwnOrigins(environment, otherOrigins));
	}

	/** No web page connects. */
	public static BoltAccess withoutPages() {
		return new BoltAccess(ServiceLogin.random(), (origin) -> false);
	}

}
