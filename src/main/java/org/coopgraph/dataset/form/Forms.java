package org.coopgraph.dataset.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.start.StartupException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The forms by which files are recognised. */
public record Forms(List<Form> forms) {

	/** The forms that the service has. */
	public static Forms known() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/forms/*.yaml");
			return new Forms(
					Arrays.stream(files).sorted(Comparator.comparing(Resource::getFilename)).map(Forms::read).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A form of one's own. */
	public static Forms of(Path file) {
		try {
			return new Forms(List.of(FormYaml.read(file.toString(), Files.readString(file))));
		}
		catch (IOException ex) {
			throw new StartupException("The form %s cannot be read; a YAML file in UTF-8 is required.".formatted(file),
					ex);
		}
	}

	private static Form read(Resource file) {
		try {
			return FormYaml.read(String.valueOf(file.getFilename()), file.getContentAsString(UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The form whose required columns a file has, and those that read other rows of such
	 * files.
	 * @param headers the header of the file, if a character separates its fields
	 */
	List<Form> matching(Function<Character, List<String>> headers) {
		return this.forms.stream()
			.filter((form) -> hasRequiredColumns(form, headers.apply(form.separatorCharacter())))
			.findFirst()
			.map(this::ofSameFiles)
			.orElse(List.of());
	}

	private List<Form> ofSameFiles(Form form) {
		return this.forms.stream().filter((other) -> other.isOfSameFiles(form)).toList();
	}

	private static boolean hasRequiredColumns(Form form, List<String> header) {
		return FormHeader.of(form, header).missing().isEmpty();
	}

	/** What must separate the columns of a header; empty if no form has them. */
	String separator(List<String> header) {
		return this.forms.stream()
			.filter((form) -> hasRequiredColumns(form, header))
			.findFirst()
			.map(Form::separator)
			.orElse("");
	}

	/** Which forms there are, and what a header lacks for the nearest one. */
	String explanation(List<String> header) {
		String names = this.forms.stream().map(Form::name).collect(Collectors.joining("; "));
		return this.forms.stream()
			.map((form) -> FormHeader.of(form, header))
			.min(Comparator.comparing((nearest) -> nearest.missing().size()))
			.map((nearest) -> "the columns are those of no file of the data set and of no known form (%s); the nearest is \"%s\", for which %s missing"
				.formatted(names, nearest.form().name(), missing(nearest.missing())))
			.orElseThrow();
	}

	private static String missing(List<String> columns) {
		return String.join(", ", columns) + ((columns.size() == 1) ? " is" : " are");
	}

}
