package org.coopgraph.dataset.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.start.StartupException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormsTests {

	private static final Path EXAMPLE = Path.of("src/test/resources/import/cooperatives-fr.yaml");

	@TempDir
	private Path folder;

	@Test
	void shouldGiveAReasonForEachJudgement() {
		assertThat(Forms.known().forms()).flatExtracting((form) -> form.columns().values())
			.flatExtracting(FormColumn::codes)
			.allMatch((code) -> !code.reason().isEmpty() || !code.value().isEmpty());
		assertThat(Forms.known().forms()).flatExtracting(Form::rows).allMatch((row) -> !row.reason().isEmpty());
	}

	@Test
	void shouldReadEveryValueAsAText() {
		Form form = Forms.of(EXAMPLE).forms().getFirst();
		assertThat(form.register()).containsEntry("date", "2024");
		assertThat(form.complete()).isTrue();
	}

	@Test
	void shouldNameWhatIsWrongInAForm() {
		assertRefused("separator: \";\"", "separator: \"::\"", "separator must be one character");
		assertRefused("file: cooperatives", "file: bodies-of-others", "file must be members or cooperatives");
		assertRefused("  name: {from: denomination}", "  title: {from: denomination}",
				"cooperatives.csv has no column title");
		assertRefused("  name: {from: denomination}\n", "", "columns must have name, which cooperatives.csv requires");
		assertRefused("complete: true", "complete: true\nedition: {id: fr-2025, title: T, url: U, kind: SECONDARY}",
				"edition must have an id with {date}, a title, a url and a kind");
		assertRefused("complete: true",
				"complete: true\nrows: [{key: FR-1, column: sameAs, value: \"17\", reason: A test.}]",
				"columns must have sameAs, of which rows has a value");
		assertRefused("complete: true", "whole: true", "\"whole\"");
		assertRefused("complete: true", "complete: [", "is not valid YAML");
		assertRefused("complete: true", "complete: true\ncomplete: false", "duplicate key complete");
	}

	@Test
	void shouldReportAFormThatDoesNotExist() {
		assertThatThrownBy(() -> Forms.of(this.folder.resolve("none.yaml"))).isInstanceOf(StartupException.class)
			.hasMessageEndingWith("none.yaml cannot be read; a YAML file in UTF-8 is required.");
	}

	private void assertRefused(String part, String replacement, String message) {
		assertThatThrownBy(() -> Forms.of(changed(part, replacement))).isInstanceOf(StartupException.class)
			.hasMessageContaining(message);
	}

	private Path changed(String part, String replacement) throws IOException {
		String content = Files.readString(EXAMPLE);
		assertThat(content).contains(part);
		return Files.writeString(this.folder.resolve("form.yaml"), content.replace(part, replacement));
	}

}
