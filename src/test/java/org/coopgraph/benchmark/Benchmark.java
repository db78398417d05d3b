package org.coopgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;

/** Starts Neo4j, the service and the floor on each store, and lets the two compete. */
final class Benchmark {

	private static final Path REPORT = Path.of("target/benchmark.md");

	/** Neo4j and the service reach into the JDK. */
	private static final List<String> OPEN = List.of("--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED",
			"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

	private final Settings settings;

	private Benchmark(Settings settings) {
		this.settings = settings;
	}

	public static void main(String[] arguments) throws IOException {
		Benchmark benchmark = new Benchmark(Settings.ofSystem());
		List<Scale> scales = new ArrayList<>();
		for (Path store : benchmark.settings.stores()) {
			scales.add(benchmark.scale(store));
		}
		String report = new Report(scales).markdown();
		System.out.println(report);
		Files.writeString(REPORT, report);
	}

	private Scale scale(Path store) throws IOException {
		try (JavaProcess neo4j = neo4j(store);
				JavaProcess service = service(neo4j);
				JavaProcess floor = floor(neo4j);
				Driver driver = GraphDatabase.driver(neo4j.uri())) {
			Contender asService = new Contender(service, neo4j);
			Turns turns = new Turns(this.settings, asService, new Contender(floor, neo4j));
			return new Scale(organisations(driver), results(turns, middle(asService, driver)));
		}
	}

	private List<Result> results(Turns turns, Position middle) throws IOException {
		List<Question> questions = Questions.all(middle)
			.stream()
			.filter((question) -> question.name().matches(this.settings.only()))
			.toList();
		for (Question question : questions) {
			turns.compare(question);
		}
		turns.warmUp(questions);
		return questions.stream()
			.peek((question) -> System.out.println("Asking " + question.name()))
			.flatMap((question) -> turns.measure(question).stream())
			.toList();
	}

	private JavaProcess neo4j(Path store) throws IOException {
		return JavaProcess
			.start(withClasses("org.coopgraph.embedded.ReadOnlyStore", store.toString(), this.settings.pageCache()));
	}

	/** As it is shipped. */
	private JavaProcess service(JavaProcess neo4j) throws IOException {
		return JavaProcess.start(List.of("-jar", this.settings.jar().toString(), "--server.port=0",
				"--spring.neo4j.uri=" + neo4j.uri()));
	}

	/** The JDK's server would wait before it sends the end of an answer. */
	private static JavaProcess floor(JavaProcess neo4j) throws IOException {
		return JavaProcess
			.start(withClasses("-Dsun.net.httpserver.nodelay=true", Floor.class.getName(), neo4j.uri().toString()));
	}

	private static List<String> withClasses(String... arguments) {
		List<String> all = new ArrayList<>(OPEN);
		all.addAll(List.of("-cp", System.getProperty("java.class.path")));
		all.addAll(List.of(arguments));
		return all;
	}

	private static long organisations(Driver driver) {
		return driver
			.executableQuery("CYPHER 25 RETURN COUNT { (:Organisation) } - COUNT { (:Alliance) } AS organisations")
			.execute()
			.records()
			.getFirst()
			.get("organisations")
			.asLong();
	}

	/** The hundredth member: its name stands among all names, however many there are. */
	private static Position middle(Contender service, Driver driver) throws IOException {
		JsonNode member = service
			.answer(Contender.post("/graphql", Map.of("query",
					"{ organisations(filter: {roles: [MEMBER]}, first: 100) { edges { cursor node { id } } } }")))
			.at("/data/organisations/edges/99");
		String id = member.at("/node/id").asString();
		return new Position(member.at("/cursor").asString(), sortName(driver, id), id);
	}

	private static String sortName(Driver driver, String id) {
		return driver.executableQuery("CYPHER 25 MATCH (entity:Entity {id: $id}) RETURN entity.sortName AS sortName")
			.withParameters(Map.of("id", id))
			.execute()
			.records()
			.getFirst()
			.get("sortName")
			.asString();
	}

}
