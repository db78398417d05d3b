package org.coopgraph.dataset.candidate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.coopgraph.dataset.IsoCountries;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.dataset.form.Form;
import org.coopgraph.dataset.form.FormCountries;
import org.coopgraph.dataset.form.MappedRow;

/** Adds the countries of a list that the data set does not have. */
record NewCountries(Tables tables, Form form, String source, Violations violations) {

	private static final String INTERNATIONAL = "international";

	void add(MappedRow row) {
		String code = row.cell("country");
		FormCountries countries = this.form.countries();
		if (code.isEmpty() || code.equals(INTERNATIONAL) || this.tables.table("countries").has(code)) {
			return;
		}
		if (countries == null || row.region().isEmpty()) {
			this.violations.add(row.file(), row.line(), "country",
					"%s is not in countries.csv, and the file does not say its region; add it there first"
						.formatted(code));
		}
		else {
			add(code, row.region(), countries);
		}
	}

	private void add(String code, String region, FormCountries countries) {
		this.tables.put("countries",
				Map.of("code", code, "region", region, "sources", join(this.source, countries.sources())));
		if (!countries.centroidSources().isEmpty() && IsoCountries.hasCentroid(code)) {
			this.tables.put("property-sources", Map.of("entity", "country:" + code, "property", "centroid", "sources",
					String.join(" ", countries.centroidSources())));
		}
	}

	private static String join(String first, List<String> others) {
		return String.join(" ", Stream.concat(Stream.of(first), others.stream()).toList());
	}

}
