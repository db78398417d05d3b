package org.coopgraph.benchmark;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTests {

	@Test
	void shouldTypeTheLongWordsOfANameAndPairsOfThem() {
		assertThat(TypedText.words("The Co-op Bank of Kenya Ltd")).extracting(TypedText::text)
			.containsExactly("Co-op", "Co-op Bank", "Bank", "Bank Kenya");
	}

	@Test
	void shouldTypeOneLetterAfterTheOther() {
		assertThat(TypedText.keyStrokes("Coop")).extracting(TypedText::text).containsExactly("C", "Co", "Coo", "Coop");
	}

	@Test
	void shouldAskTheFloorForWordsAndBeginningsWithoutAccents() {
		assertThat(new TypedText("Crédit Mu").variables().statement()).containsEntry("beginning", "+credit +mu*")
			.containsEntry("some", "credit^4 credit*^2 credit~ mu^4 mu*^2 mu~");
	}

}
