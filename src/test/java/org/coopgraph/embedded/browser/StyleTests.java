package org.coopgraph.embedded.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.coopgraph.entity.Label;
import org.coopgraph.entity.Label.Meaning;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** The style of this graph in Neo4j Browser. */
class StyleTests {

	private static final Pattern RULE = Pattern.compile("node\\.(\\w+) \\{\n((?:'[^']*'|[^'}])*)}");

	private static final Pattern PROPERTY = Pattern.compile("([\\w-]+): (.+);");

	private final Map<String, Map<String, String>> rules;

	StyleTests() throws IOException {
		this.rules = RULE.matcher(Files.readString(Path.of("src/main/resources/browser/style.grass")))
			.results()
			.collect(toMap((rule) -> rule.group(1), (rule) -> properties(rule.group(2))));
	}

	private static Map<String, String> properties(String rule) {
		return PROPERTY.matcher(rule)
			.results()
			.collect(toMap((property) -> property.group(1), (property) -> property.group(2)));
	}

	@Test
	void shouldHaveARuleForEachLabel() {
		assertThat(this.rules.keySet()).isEqualTo(Label.texts(Meaning.KIND, Meaning.GROUP, Meaning.NO_ENTITY));
	}

	@Test
	void shouldGiveEachLabelAColourOfItsOwn() {
		assertThat(this.rules.values()).extracting((rule) -> rule.get("color"))
			.doesNotContainNull()
			.doesNotHaveDuplicates();
	}

	@Test
	void shouldGiveEachLabelACaption() {
		assertThat(this.rules.values()).allSatisfy((rule) -> assertThat(rule.get("caption")).contains("{"));
	}

	/** The minimum of WCAG 2.2, success criterion 1.4.3. */
	@Test
	void shouldWriteCaptionsWithEnoughContrast() {
		assertThat(this.rules).allSatisfy((label,
				rule) -> assertThat(
						contrast(rule.getOrDefault("color", ""), rule.getOrDefault("text-color-internal", "")))
					.as(label)
					.isGreaterThan(4.5));
	}

	private static double contrast(String colour, String other) {
		double one = luminance(colour) + 0.05;
		double two = luminance(other) + 0.05;
		return Math.max(one, two) / Math.min(one, two);
	}

	private static double luminance(String colour) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		return IntStream.range(0, 3)
			.mapToDouble((i) -> weights[i] * linear(Integer.parseInt(colour, 2 * i + 1, 2 * i + 3, 16) / 255.0))
			.sum();
	}

	private static double linear(double component) {
		return (component <= 0.04045) ? component / 12.92 : Math.pow((component + 0.055) / 1.055, 2.4);
	}

}
