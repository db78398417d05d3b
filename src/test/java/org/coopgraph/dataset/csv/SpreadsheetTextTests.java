package org.coopgraph.dataset.csv;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44 20", "-1.29", "@SUM(A1)", "\tx", "\rx", "=\n1", "'=1+1", "''@x" })
	void shouldLetNoTextBeginLikeAFormula(String text) {
		assertThat(SpreadsheetText.encode(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44 20", "-", "@", "\t", "'=1+1", "''-", "'t Hof", "''", "'", "", "Coop", "1-1",
			"O'=x", "'\n=", "=\n1" })
	void shouldReadBackEachTextAsItWas(String text) {
		assertThat(SpreadsheetText.decode(SpreadsheetText.encode(text))).isEqualTo(text);
	}

	@Test
	void shouldLeaveAnApostropheThatProtectsNothing() {
		assertThat(SpreadsheetText.encode("'t Hof")).isEqualTo("'t Hof");
		assertThat(SpreadsheetText.decode("'t Hof")).isEqualTo("'t Hof");
	}

}
