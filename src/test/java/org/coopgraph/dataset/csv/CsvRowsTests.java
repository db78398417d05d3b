package org.coopgraph.dataset.csv;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CsvRowsTests {

	private final Violations violations = new Violations();

	@Test
	void shouldReadTheColumnsThatAreWanted() {
		String content = "\uFEFFa;b ;c\n1;" + "x".repeat(500_000) + ";3\n";
		List<RawRow> rows = new ArrayList<>();
		try (CsvRows file = open(content, ';')) {
			assertThat(file.header()).containsExactly("a", "b", "c");
			file.forEach((column) -> column != 1, rows::add);
		}
		assertThat(rows).singleElement().extracting(RawRow::fields).isEqualTo(List.of("1", "", "3"));
		assertThat(this.violations.count()).isZero();
	}

	@Test
	void shouldReadTheRowsBeforeOneThatIsDamaged() {
		List<RawRow> rows = new ArrayList<>();
		try (CsvRows file = open("a,b\n1,2\n1\n3,\"4\n", ',')) {
			file.forEach((column) -> true, rows::add);
		}
		assertThat(rows).hasSize(1);
		assertThat(this.violations.count()).isEqualTo(2);
	}

	private CsvRows open(String content, char separator) {
		return new CsvRows("list.csv", new ByteArrayInputStream(content.getBytes(UTF_8)), separator, this.violations);
	}

}
