package org.coopgraph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.neo4j.graphdb.Transaction;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.embedded.bolt.BoltAccess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills processes that import, each at a random moment, and checks what they leave: the
 * release that was present before, or the new one, whole.
 */
final class KilledImports {

	private static final List<String> STAGES = List.of("added", "built", "switched");

	private final Random random;

	private final Path directory;

	private final DatasetCopy base;

	private final DatasetCopy candidate;

	private final Releases releases;

	private final Map<String, Integer> kills = new TreeMap<>();

	private final long otherNodes;

	private final Duration wholeRun;

	private int imports;

	KilledImports(Path folder, long seed) throws IOException {
		this.random = new Random(seed);
		this.directory = Files.createDirectories(folder.resolve("data"));
		this.base = DatasetCopy.smallIn(Files.createDirectories(folder.resolve("base")));
		this.candidate = DatasetCopy.smallIn(Files.createDirectories(folder.resolve("candidate")));
		this.releases = Releases.in(this.directory, base());
		long start = System.nanoTime();
		assertThat(start().onExit().join().exitValue()).isZero();
		this.wholeRun = Duration.ofNanos(System.nanoTime() - start);
		this.otherNodes = nodesBesideSources(this.releases.present().orElseThrow());
	}

	/** Takes the number of kills, and an empty folder. */
	public static void main(String[] arguments) throws Exception {
		KilledImports imports = new KilledImports(Path.of(arguments[1]), System.nanoTime());
		int number = Integer.parseInt(arguments[0]);
		while (imports.number() < number) {
			imports.kill();
			System.out.println(imports.number() + " killed: " + imports.kills());
		}
		System.exit(0);
	}

	/** How many processes were killed when they had done what. */
	Map<String, Integer> kills() {
		return this.kills;
	}

	int number() {
		return this.kills.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Kills one import, unless it ends before. */
	void kill() throws IOException, InterruptedException {
		Release before = this.releases.present().orElseThrow();
		this.imports++;
		this.candidate.append("sources.csv",
				"killed-%1$s,Killed %1$s,https://example.coop,,SECONDARY,".formatted(this.imports));
		String next = this.candidate.reader().read().version();
		Process process = start();
		if (killAtRandom(process)) {
			this.kills.merge(stage(next), 1, Integer::sum);
		}
		assertThat(this.releases.present().map(Release::version).orElseThrow()).isIn(before.version(), next);
		assertWhole(this.releases.present().orElseThrow());
		Release repeated = ImportProcess.put(this.directory, base(), this.candidate.folder());
		assertThat(repeated.version()).isEqualTo(next);
		assertThat(this.releases.present()).contains(repeated);
		new StoreDirectory(this.directory).removeOlderThan(next, this.releases.previous().map(Release::version));
	}

	private boolean killAtRandom(Process process) throws IOException, InterruptedException {
		boolean running = this.random.nextBoolean()
				? !process.waitFor(this.random.nextLong(this.wholeRun.toMillis()), TimeUnit.MILLISECONDS)
				: isSoonAfter(STAGES.get(this.random.nextInt(STAGES.size())), process);
		process.destroyForcibly().waitFor();
		return running;
	}

	private boolean isSoonAfter(String stage, Process process) throws IOException, InterruptedException {
		BufferedReader output = process.inputReader();
		while (!stage.equals(output.readLine())) {
			assertThat(process.isAlive()).isTrue();
		}
		return !process.waitFor(this.random.nextLong(20_000), TimeUnit.MICROSECONDS);
	}

	private String stage(String next) {
		if (this.releases.present().orElseThrow().version().equals(next)) {
			return "4 switched";
		}
		if (new StoreDirectory(this.directory).has(next)) {
			return "3 built";
		}
		return this.releases.all().getLast().version().equals(next) ? "2 added" : "1 begun";
	}

	private void assertWhole(Release release) throws IOException {
		CheckedDataset dataset = release.read();
		assertThat(dataset.version()).isEqualTo(release.version());
		assertThat(nodesBesideSources(release)).isEqualTo(this.otherNodes);
	}

	/** Opens the store of a release, which has all of its sources. */
	private long nodesBesideSources(Release release) throws IOException {
		Path store = new StoreDirectory(this.directory).store(release.version());
		try (Neo4jInstance neo4j = Neo4jInstance.readOnly(store, ImportProcess.properties(this.directory),
				BoltAccess.withoutPages()); Transaction read = neo4j.database().beginTx()) {
			assertThat(value("MATCH (dataset:Dataset) RETURN dataset.version AS value", read))
				.isEqualTo(release.version());
			long sources = (Long) value("MATCH (source:Source) RETURN count(source) AS value", read);
			assertThat(sources).isEqualTo(rows(release, "sources"));
			return (Long) value("MATCH (node) RETURN count(node) AS value", read) - sources;
		}
	}

	private static Object value(String statement, Transaction read) {
		return Objects.requireNonNull(read.execute(statement).next().get("value"));
	}

	private static long rows(Release release, String file) {
		return Optional.ofNullable(release.read().rows().get(file)).orElseThrow().size();
	}

	private String base() {
		return this.base.folder().toUri().toString();
	}

	private Process start() throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), ImportProcess.class.getName()));
		command.addAll(List.of(this.directory.toString(), base(), this.candidate.folder().toString()));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		return process;
	}

}
