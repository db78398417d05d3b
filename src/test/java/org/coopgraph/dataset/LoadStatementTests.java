package org.coopgraph.dataset;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.Facts;
import org.coopgraph.cypher.CypherResources;

import static org.assertj.core.api.Assertions.assertThat;

class LoadStatementTests {

	private static final Pattern VALUE = Pattern.compile("\\brow\\.(\\w+)");

	/** Values of every row; search names have a statement of their own. */
	private static final Set<String> COMMON = Set.of("id", "sources", "foldedNames");

	private final Map<String, List<Map<String, Object>>> files;

	LoadStatementTests(@TempDir Path folder) {
		this.files = DatasetCopy.in(folder).reader().read().rows();
	}

	@Test
	void shouldReadEveryValueOfTheRows() {
		assertThat(this.files).isNotEmpty()
			.allSatisfy((file, rows) -> assertThat(union(values(file), COMMON)).as(file).containsAll(keys(rows)));
	}

	/** A value that is misspelt in Cypher reads as null. */
	@Test
	void shouldReadNoValueThatIsNeitherAColumnNorDerived() {
		assertThat(this.files).isNotEmpty()
			.allSatisfy(
					(file, rows) -> assertThat(union(columns(file), keys(rows))).as(file).containsAll(values(file)));
	}

	private static Set<String> columns(String file) {
		return Facts.of(file).getFirst().cells().keySet();
	}

	private static Set<String> values(String file) {
		return VALUE.matcher(CypherResources.load(file))
			.results()
			.map((MatchResult match) -> match.group(1))
			.collect(Collectors.toSet());
	}

	private static Set<String> keys(List<Map<String, Object>> rows) {
		return rows.stream().map(Map::keySet).flatMap(Collection::stream).collect(Collectors.toSet());
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
	}

}
