package org.coopgraph.dataset.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.OrganisationFiles;
import org.coopgraph.dataset.RegisterFiles;
import org.coopgraph.dataset.csv.DataFile;

/**
 * How the rows of a foreign CSV file become rows of a file of the data set.
 *
 * @param name what the files of this form are, for people
 * @param file the file of the data set, without its ending
 * @param separator between the fields of a line; empty for a comma
 * @param complete whether a file of this form lists all rows that it covers, so that
 * those which it lacks are gone
 * @param covers which rows of the data set a complete file lists: columns of the data
 * set, and a regular expression for the value of each
 * @param dated whether the day of the list must be given, since the file does not say it
 * @param only which rows are read: columns of the foreign file, and the value of each
 * @param escaped whether an apostrophe precedes texts that a spreadsheet would compute
 * @param required columns by which files of this form are recognised
 * @param ignored columns that are known, and not read
 * @param checked columns that are not stored, and the words that they may hold
 * @param aliases other names of columns
 * @param key where the key of a row comes from
 * @param columns where the values come from, by the columns of the data set
 * @param rows values of single rows, by judgement
 * @param source the row of the sources that the imported facts get; empty if the file
 * names the sources of each row
 * @param edition the row of the sources if the day of another edition is given, for which
 * {@code {date}} stands; empty if there are no others
 * @param register the row of the registers; empty if the file is no register
 * @param countries how countries that the data set does not have become rows; null if
 * they may not
 * @param figures which counts of a complete list are figures
 */
public record Form(String name, String file, String separator, boolean complete, Map<String, String> covers,
		boolean dated, Map<String, String> only, boolean escaped, List<String> required, List<String> ignored,
		Map<String, List<String>> checked, Map<String, List<String>> aliases, FormKey key,
		Map<String, FormColumn> columns, List<FormValue> rows, Map<String, String> source, Map<String, String> edition,
		Map<String, String> register, @Nullable FormCountries countries, List<FormFigure> figures) {

	public Form {
		separator = separator.isEmpty() ? "," : separator;
	}

	/**
	 * Whether the same files are recognised, of which another form may read other rows.
	 */
	boolean isOfSameFiles(Form other) {
		return this.required.equals(other.required) && this.separator.equals(other.separator);
	}

	char separatorCharacter() {
		return this.separator.charAt(0);
	}

	/**
	 * The columns of the foreign file that are known, by the names that the form uses.
	 */
	Set<String> knownColumns() {
		return Stream.of(this.required.stream(), this.ignored.stream(), readColumns())
			.flatMap((names) -> names)
			.collect(Collectors.toSet());
	}

	/** Those whose cells are read. */
	Stream<String> readColumns() {
		Stream<FormColumn> regions = Stream.ofNullable(this.countries).map(FormCountries::region);
		Stream<String> values = Stream.concat(this.columns.values().stream(), regions)
			.map(FormColumn::readColumns)
			.flatMap(Collection::stream);
		return Stream.concat(conditions(), values);
	}

	private Stream<String> conditions() {
		return Stream.of(Stream.of(this.key.from()), this.checked.keySet().stream(), this.only.keySet().stream())
			.flatMap((columns) -> columns);
	}

	/** The file of the data set that the rows belong to. */
	public DataFile dataFile() {
		return Stream.of(OrganisationFiles.MEMBERS, RegisterFiles.COOPERATIVES)
			.filter((file) -> file.name().equals(this.file))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"file must be members or cooperatives, and is \"%s\"".formatted(this.file)));
	}

	/**
	 * The id of the source, which the date of the list may be a part of; empty if there
	 * is none.
	 */
	public String sourceId(String date) {
		return sourceRow(date).getOrDefault("id", "");
	}

	public Map<String, String> sourceRow(String date) {
		return (isOtherEdition(date) ? this.edition : this.source).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().replace("{date}", date)));
	}

	/** Whether other editions of the file can be imported, of which the day is given. */
	public boolean hasEditions() {
		return !this.edition.isEmpty();
	}

	/** The row of the register that the file is. */
	public Map<String, String> registerRow(String date) {
		Map<String, String> row = new HashMap<>(this.register);
		if (isOtherEdition(date)) {
			row.putAll(Map.of("date", date, "sources", sourceId(date)));
		}
		return row;
	}

	private boolean isOtherEdition(String date) {
		return !date.isEmpty() && hasEditions();
	}

}
