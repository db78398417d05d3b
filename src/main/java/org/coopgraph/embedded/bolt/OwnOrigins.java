package org.coopgraph.embedded.bolt;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;

/** The pages of this service, as a browser on this machine names their origin. */
final class OwnOrigins implements Predicate<String> {

	private static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "[::1]");

	private final Environment environment;

	private final List<String> others;

	OwnOrigins(Environment environment, List<String> others) {
		this.environment = environment;
		this.others = others;
	}

	@Override
	public boolean test(String origin) {
		return this.others.contains(origin) || own().anyMatch(origin::equals);
	}

	private Stream<String> own() {
		return HOSTS.stream().flatMap((host) -> Stream.of(of("http", host, "80"), of("https", host, "443")));
	}

	/** A browser leaves the usual port out. */
	private String of(String scheme, String host, String usualPort) {
		String port = port();
		return scheme + "://" + host + (port.equals(usualPort) ? "" : ":" + port);
	}

	/** It is known once the web server runs. */
	private String port() {
		return this.environment.getProperty("local.server.port", this.environment.getProperty("server.port", "8080"));
	}

}
