package org.coopgraph.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** The files of GraphiQL, which {@code npm run build} makes in {@code src/graphiql}. */
class BundleTests {

	private static final Path BUNDLE = Path.of("src/main/resources/static/graphiql/bundle");

	private static final String SUMS = "SHA256SUMS";

	private static final JsonNode LOCK = JsonMapper.shared().readTree(Path.of("src/graphiql/package-lock.json"));

	@Test
	void shouldBeAsTheyWereBuilt() throws IOException {
		Map<String, String> sums = Files.readAllLines(BUNDLE.resolve(SUMS))
			.stream()
			.map((line) -> line.split(" {2}"))
			.collect(toMap((columns) -> columns[1], (columns) -> columns[0]));
		try (Stream<Path> files = Files.list(BUNDLE)) {
			assertThat(files.filter((file) -> !file.endsWith(SUMS))
				.collect(toMap((file) -> file.getFileName().toString(), BundleTests::sum))).isEqualTo(sums);
		}
	}

	@Test
	void shouldHoldTheVersionsOfTheLockFile() throws IOException {
		List<String> listed = Files.readAllLines(BUNDLE.resolve("LICENCES.txt"))
			.stream()
			.skip(2)
			.takeWhile((line) -> !line.isEmpty())
			.map((line) -> line.replaceFirst(" \\| .*", ""))
			.toList();
		assertThat(listed).hasSizeGreaterThan(50).isSubsetOf(locked());
	}

	@Test
	void shouldNotNameTheHostOfARegistry() {
		assertThat(LOCK.toString()).doesNotContain("resolved");
	}

	private static List<String> locked() {
		return LOCK.path("packages").properties().stream().map(BundleTests::nameAndVersion).toList();
	}

	private static String nameAndVersion(Entry<String, JsonNode> entry) {
		return "%s %s".formatted(entry.getKey().replaceFirst(".*node_modules/", ""),
				entry.getValue().path("version").asString());
	}

	private static String sum(Path file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
