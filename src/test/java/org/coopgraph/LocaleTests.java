package org.coopgraph;

import java.text.DateFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Scanner;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The output of the service does not depend on the default locale. */
class LocaleTests {

	@Test
	void shouldChangeTheCaseOfLettersWithoutALocale() {
		check(noClasses().should()
			.callMethod(String.class, "toLowerCase")
			.orShould()
			.callMethod(String.class, "toUpperCase"));
	}

	@Test
	void shouldUseNoFormatOfTheDefaultLocale() {
		check(noClasses().should()
			.callMethod(DateTimeFormatter.class, "ofPattern", String.class)
			.orShould()
			.dependOnClassesThat()
			.belongToAnyOf(NumberFormat.class, DateFormat.class, SimpleDateFormat.class, MessageFormat.class,
					Formatter.class, Scanner.class));
	}

	/** A locale may have other digits for {@code %d} and another point for {@code %f}. */
	@Test
	void shouldFormatNumbersWithoutTheDefaultLocale() {
		assertThat(SourceFiles.main().flatMap((source) -> source.content().lines()))
			.noneMatch((line) -> line.matches(".*\".*%[-,+ 0-9.]*[dfeE].*") && !line.contains("Locale.ROOT"));
	}

	private static void check(ArchRule rule) {
		rule.check(Classes.OF_THE_SERVICE);
	}

}
