package org.coopgraph.docs;

import java.nio.file.Files;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentationStyleTests {

	private static final int LONGEST_LINE = 120;

	private static final int LONGEST_README = 165;

	static Stream<MarkdownFile> files() {
		return MarkdownFile.all();
	}

	static Stream<MarkdownFile> decisions() {
		return MarkdownFile.all().filter((file) -> file.path().toString().matches(".*/decisions/\\d{4}-.*"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void shouldHaveNoLongLineOfText(MarkdownFile file) {
		assertThat(file.textLines().filter((line) -> line.length() > LONGEST_LINE)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("files")
	void shouldLinkToFilesThatExist(MarkdownFile file) {
		assertThat(file.linkedFiles().filter(Files::notExists)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("decisions")
	void shouldListEveryDecisionByItsTitle(MarkdownFile decision) {
		String[] numberAndTitle = decision.title().split("\\. ", 2);
		assertThat(decision.path().getFileName().toString())
			.startsWith("%04d-".formatted(Integer.valueOf(numberAndTitle[0])));
		assertThat(MarkdownFile.read("src/docs/decisions/README.md").content())
			.contains("%s. [%s](%s)".formatted(numberAndTitle[0], numberAndTitle[1], decision.path().getFileName()));
	}

	@Test
	void shouldHaveAShortReadme() {
		assertThat(MarkdownFile.read("README.md").lines()).isLessThanOrEqualTo(LONGEST_README);
	}

}
