package org.coopgraph.fulltext;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenTests {

	@Test
	void shouldReadSimpleTextsAsLuceneDoes() {
		String signs = "abcSLdxyzEIO0123456789  -(),.'";
		Random random = new Random(1895);
		for (int round = 0; round < 5000; round++) {
			String text = IntStream.range(0, random.nextInt(25))
				.mapToObj((_) -> signs.substring(random.nextInt(signs.length())).substring(0, 1))
				.collect(Collectors.joining());
			assertThat(Token.of(text)).as(text).isEqualTo(Elision.without(Token.read(new FoldingAnalyzer(), text)));
		}
	}

	@Test
	void shouldReadLongWordsAsLuceneDoes() {
		String text = "a".repeat(700);
		assertThat(Token.of(text)).isEqualTo(Token.read(new FoldingAnalyzer(), text)).hasSize(3);
	}

}
