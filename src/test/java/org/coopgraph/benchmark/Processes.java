package org.coopgraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the processes of the contenders, each as its users start it. */
record Processes(Settings settings, Stores stores) {

	/** Neo4j needs access to internals of the JDK. */
	private static final List<String> JDK_ACCESS = List.of("--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED",
			"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

	/** A Neo4j server with the copy of the store. */
	JavaProcess neo4j() throws IOException {
		return JavaProcess.start(withClassPath("org.coopgraph.embedded.ReadOnlyStore", this.stores.server().toString(),
				this.settings.pageCache()));
	}

	/** Without nodelay, the server of the JDK delays the end of a response. */
	JavaProcess floor(JavaProcess neo4j) throws IOException {
		return JavaProcess.start(withClassPath("-Dsun.net.httpserver.nodelay=true", FloorServer.class.getName(),
				neo4j.uri().toString()));
	}

	/** The packaged service, connected to the Neo4j server. */
	JavaProcess onSameServer(JavaProcess neo4j) throws IOException {
		return service(packaged(), List.of("--spring.neo4j.uri=" + neo4j.uri()));
	}

	/** The packaged service with Neo4j inside. */
	JavaProcess asShipped() throws IOException {
		return service(packaged(), withNeo4j());
	}

	/** The packaged service, extracted with an AOT cache, with Neo4j inside. */
	JavaProcess extracted(Path options) throws IOException {
		return service(List.of("@" + options), withNeo4j());
	}

	private List<String> packaged() {
		return List.of("-jar", this.settings.jar().toString());
	}

	private List<String> withNeo4j() {
		return List.of("--coopgraph.embedded.directory=" + this.stores.shipped(), "--coopgraph.embedded.bolt-port=0",
				"--coopgraph.embedded.page-cache=" + this.settings.pageCache());
	}

	private JavaProcess service(List<String> java, List<String> arguments) throws IOException {
		List<String> all = new ArrayList<>(java);
		all.add("--server.port=0");
		all.addAll(arguments);
		if (!this.stores.isOfRealData()) {
			all.add("--coopgraph.dataset.location=file:" + Path.of(this.stores.dataset()).toAbsolutePath());
		}
		return JavaProcess.start(all);
	}

	private static List<String> withClassPath(String... arguments) {
		List<String> all = new ArrayList<>(JDK_ACCESS);
		all.addAll(List.of("-cp", System.getProperty("java.class.path")));
		all.addAll(List.of(arguments));
		return all;
	}

}
