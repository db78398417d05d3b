package org.coopgraph.dataset.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the values of a column of the data set come from.
 *
 * @param value the same value for each row; empty if it comes from the file
 * @param from columns of the foreign file: the first that is not empty counts, or all of
 * them if they are split
 * @param split what separates several values in one cell; empty if a cell has one
 * @param as how a text is rewritten
 * @param codes which text means which value; any text is itself if there are none
 * @param ifInvalid what becomes of a text that the data set does not allow
 * @param fillsOnly whether the value is for new rows and empty cells, and changes no
 * other
 */
public record FormColumn(String value, List<String> from, String split, As as, List<FormCode> codes,
		IfInvalid ifInvalid, boolean fillsOnly) {

	/** How a text is rewritten. */
	public enum As {

		TEXT, WEBSITE, COUNTRY

	}

	/** What becomes of a text that the data set does not allow. */
	public enum IfInvalid {

		REPORT, OMIT

	}

	public FormColumn {
		as = Objects.requireNonNullElse(as, As.TEXT);
		ifInvalid = Objects.requireNonNullElse(ifInvalid, IfInvalid.REPORT);
	}

	List<String> readColumns() {
		Stream<String> conditions = this.codes.stream().flatMap((code) -> code.when().keySet().stream());
		return Stream.concat(this.from.stream(), conditions).distinct().toList();
	}

}
