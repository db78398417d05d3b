package org.coopgraph.embedded.bolt;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;

/**
 * The origins of the pages of this service, as browsers on this machine name them, and
 * further origins of the settings.
 */
final class ServiceOrigins implements Supplier<List<String>> {

	private static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "[::1]");

	private final Environment environment;

	private final List<String> otherOrigins;

	ServiceOrigins(Environment environment, List<String> otherOrigins) {
		this.environment = environment;
		this.otherOrigins = otherOrigins;
	}

	@Override
	public List<String> get() {
		return Stream.concat(serviceOrigins(), this.otherOrigins.stream()).toList();
	}

	private Stream<String> serviceOrigins() {
		return HOSTS.stream().flatMap((host) -> Stream.of(origin("http", host, "80"), origin("https", host, "443")));
	}

	/** Browsers omit the default port. */
	private String origin(String scheme, String host, String defaultPort) {
		String port = port();
		return scheme + "://" + host + (port.equals(defaultPort) ? "" : ":" + port);
	}

	/** The actual port, once the web server runs. */
	private String port() {
		return this.environment.getProperty("local.server.port", this.environment.getProperty("server.port", "8080"));
	}

}
