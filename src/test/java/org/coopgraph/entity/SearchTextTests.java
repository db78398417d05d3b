package org.coopgraph.entity;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.graphql.error.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "été élève côté forêt ", "राष्ट्रीय सहकारी संघ किसान ", "مِصْرُ الاتِّحَادُ ",
			"co-operative d'Haïti " })
	void shouldCountWordsBetweenSpaces(String words) {
		int count = words.split(" ").length;
		String text = Normalizer.normalize(words.repeat(12 / count), Normalizer.Form.NFD);
		assertThat(SearchText.limited(text)).isEqualTo(text);
	}

	@Test
	void shouldCountLettersWithTheirMarksAndNoBlanksAround() {
		assertThat(SearchText.limited("é".repeat(200) + " ".repeat(50))).isNotEmpty();
		assertThat(SearchText.limited("e\u0301".repeat(200))).isNotEmpty();
		assertRefused("e\u0301".repeat(201), "201 characters");
		assertRefused("x" + "\u0301".repeat(5000), "5001 characters");
		assertRefused("a ".repeat(31), "31 words");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00A0", "\uFEFF", "...", "«»", "\uD83D\uDE00", "½", "\u0301" })
	void shouldBeBlankWithoutLettersAndDigits(String text) {
		assertThat(SearchText.isBlank(text)).isTrue();
	}

	private static void assertRefused(String text, String why) {
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> SearchText.limited(text))
			.withMessageContaining(why);
	}

}
