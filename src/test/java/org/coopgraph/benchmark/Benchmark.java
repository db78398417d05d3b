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

/** Starts Neo4j, the service and the baseline on each store, and measures both. */
final class Benchmark {

	private static final Path REPORT = Path.of("target/benchmark.md");

	/** Neo4j needs access to internals of the JDK. */
	private static final List<String> JDK_ACCESS = List.of("--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED",
			"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

	private final Settings settings;

	private Benchmark(Settings settings) {
		this.settings = settings;
	}

	public static void main(String[] arguments) throws IOException {
		Benchmark benchmark = new Benchmark(Settings.ofSystem());
		List<StoreResult> results = new ArrayList<>();
		for (Path store : benchmark.settings.stores()) {
			results.add(benchmark.measure(store));
		}
		String report = new Report(results).markdown();
		System.out.println(report);
		Files.writeString(REPORT, report);
	}

	private StoreResult measure(Path store) throws IOException {
		try (JavaProcess neo4j = neo4j(store);
				JavaProcess service = service(neo4j);
				JavaProcess baseline = baseline(neo4j);
				Driver driver = GraphDatabase.driver(neo4j.uri())) {
			MeasuredServer asService = new MeasuredServer(service, neo4j);
			Comparison comparison = new Comparison(this.settings, asService, new MeasuredServer(baseline, neo4j));
			return new StoreResult(organisations(driver), results(comparison, middle(asService, driver)));
		}
	}

	private List<QueryResult> results(Comparison comparison, PagePosition middle) throws IOException {
		List<BenchmarkQuery> queries = BenchmarkQueries.all(middle)
			.stream()
			.filter((query) -> query.name().matches(this.settings.only()))
			.toList();
		for (BenchmarkQuery query : queries) {
			comparison.compare(query);
		}
		comparison.warmUp(queries);
		return queries.stream()
			.peek((query) -> System.out.println("Measuring " + query.name()))
			.flatMap((query) -> comparison.measure(query).stream())
			.toList();
	}

	private JavaProcess neo4j(Path store) throws IOException {
		return JavaProcess
			.start(withClassPath("org.coopgraph.embedded.ReadOnlyStore", store.toString(), this.settings.pageCache()));
	}

	/** The packaged service. */
	private JavaProcess service(JavaProcess neo4j) throws IOException {
		return JavaProcess.start(List.of("-jar", this.settings.jar().toString(), "--server.port=0",
				"--spring.neo4j.uri=" + neo4j.uri()));
	}

	/** Without nodelay, the server of the JDK delays the end of a response. */
	private static JavaProcess baseline(JavaProcess neo4j) throws IOException {
		return JavaProcess.start(withClassPath("-Dsun.net.httpserver.nodelay=true", BaselineServer.class.getName(),
				neo4j.uri().toString()));
	}

	private static List<String> withClassPath(String... arguments) {
		List<String> all = new ArrayList<>(JDK_ACCESS);
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

	/** The hundredth member by name, which is in the middle of the names of any store. */
	private static PagePosition middle(MeasuredServer service, Driver driver) throws IOException {
		JsonNode member = service
			.response(MeasuredServer.post("/graphql", Map.of("query",
					"{ organisations(filter: {roles: [MEMBER]}, first: 100) { edges { cursor node { id } } } }")))
			.at("/data/organisations/edges/99");
		String id = member.at("/node/id").asString();
		return new PagePosition(member.at("/cursor").asString(), sortName(driver, id), id);
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
