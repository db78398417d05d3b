package org.coopgraph.fulltext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SortNameTests {

	@ParameterizedTest
	@CsvSource({ "IFFCO, iffco", "Crédit Coopératif, credit cooperatif", "Österreichischer, osterreichischer",
			"Großhandel, grosshandel", "Łódź, lodz", "Æ, ae", "Çiftçi, ciftci", "İstanbul, istanbul" })
	void shouldRemoveCaseAndAccents(String name, String folded) {
		assertThat(SortName.of(name)).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource({ "\"Coop\", coop", "Co-op (UK) Ltd., co op uk ltd", "A & B, a b", "2nd  Life, 2nd life",
			"L'Économie, l economie", "«Союз», союз" })
	void shouldRemoveSigns(String name, String folded) {
		assertThat(SortName.of(name)).isEqualTo(folded);
	}

	@Test
	void shouldFoldComposedAndDecomposedAccentsAlike() {
		assertThat(SortName.of("Cafe\u0301s")).isEqualTo(SortName.of("Caf\u00e9s")).isEqualTo("cafes");
	}

	@Test
	void shouldIgnoreCaseAndAccentsInTheOrder() {
		assertThat(SortName.of("Éire")).isGreaterThan(SortName.of("Eiffel")).isLessThan(SortName.of("eis"));
	}

}
