package org.coopgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.sun.management.OperatingSystemMXBean;
import org.neo4j.kernel.internal.Version;

/** The machine and the software versions of a run. */
final class Machine {

	private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

	private Machine() {
	}

	static String facts() {
		return "%s, %d cores, %d GiB; JDK %s; Neo4j %s; %s. Load, servers and database share the cores.%n".formatted(
				processor(), Runtime.getRuntime().availableProcessors(), memory() >> 30, Runtime.version(),
				Version.getNeo4jVersion(), LocalDate.now());
	}

	private static long memory() {
		return ((OperatingSystemMXBean) Objects.requireNonNull(ManagementFactory.getOperatingSystemMXBean()))
			.getTotalMemorySize();
	}

	private static String processor() {
		return processors().stream()
			.filter((line) -> line.startsWith("model name"))
			.map((line) -> line.substring(line.indexOf(':') + 1).strip())
			.findFirst()
			.orElse(System.getProperty("os.arch"));
	}

	private static List<String> processors() {
		try {
			return Files.exists(PROCESSORS) ? Files.readAllLines(PROCESSORS) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
