package org.coopgraph.embedded.bolt;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.core.env.Environment;

/**
 * Who may connect over Bolt.
 *
 * @param service the login with all rights; all other logins may only read
 * @param origins the origins of web pages that may connect
 */
public record BoltAccess(ServiceLogin service, Supplier<List<String>> origins) {

	/** Accepts the pages of the service and of other origins. */
	public static BoltAccess of(Environment environment, List<String> otherOrigins) {
		return new BoltAccess(ServiceLogin.random(), new ServiceOrigins(environment, otherOrigins));
	}

	/** Accepts no web page. */
	public static BoltAccess withoutPages() {
		return new BoltAccess(ServiceLogin.random(), List::of);
	}

}
