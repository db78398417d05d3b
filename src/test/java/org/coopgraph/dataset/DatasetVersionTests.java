package org.coopgraph.dataset;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetVersionTests {

	private final DatasetCopy dataset;

	DatasetVersionTests(@TempDir Path folder) {
		this.dataset = DatasetCopy.in(folder);
	}

	@Test
	void shouldBeTheSameForTheSameFiles() {
		assertThat(this.dataset.reader().read().version()).matches("[0-9a-f]{16}")
			.isEqualTo(this.dataset.reader().read().version());
	}

	@Test
	void shouldChangeWithARowOfAnyFile() {
		Map<String, List<Map<String, Object>>> rows = this.dataset.reader().read().rows();
		Set<String> versions = new HashSet<>(Set.of(DatasetVersion.of(rows)));
		rows.keySet().forEach((file) -> versions.add(DatasetVersion.of(withoutLastRow(rows, file))));
		assertThat(versions).hasSize(rows.size() + 1);
	}

	@Test
	void shouldChangeWithADerivedValue() {
		Map<String, List<Map<String, Object>>> rows = this.dataset.reader().read().rows();
		String before = DatasetVersion.of(rows);
		Map<String, Object> country = new HashMap<>(rows.getOrDefault("countries", List.of()).getFirst());
		country.put("nameFr", "Autre pays");
		rows.put("countries", List.of(country));
		assertThat(DatasetVersion.of(rows)).isNotEqualTo(before);
	}

	private static Map<String, List<Map<String, Object>>> withoutLastRow(Map<String, List<Map<String, Object>>> rows,
			String file) {
		Map<String, List<Map<String, Object>>> fewer = new LinkedHashMap<>(rows);
		fewer.computeIfPresent(file, (name, list) -> list.subList(0, list.size() - 1));
		return fewer;
	}

}
