package org.coopgraph.synthetic;

import java.util.List;

import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.Violations;

/** A row of {@code synthetic.csv} whose cells are valid. */
record AffiliateRow(Row row) {

	String id() {
		return this.row.id();
	}

	String name() {
		return text("name");
	}

	/** 0 if the year is not known. */
	short founded() {
		return (this.row.values().get("founded") instanceof Number year) ? year.shortValue() : 0;
	}

	/** The id of the country. */
	String country() {
		return text("country");
	}

	/** The ids of the sectors. */
	List<String> sectors() {
		return (this.row.values().get("sectors") instanceof List<?> ids) ? ids.stream().map(String.class::cast).toList()
				: List.of();
	}

	AffiliateGroup group() {
		return new AffiliateGroup(text("type"), country(), sectors());
	}

	/** The id of the organisation to which it is affiliated. */
	String affiliatedTo() {
		return text("affiliatedTo");
	}

	void addLocation(Corners corners) {
		if (this.row.values().get("latitude") instanceof Double latitude
				&& this.row.values().get("longitude") instanceof Double longitude) {
			corners.add(latitude, longitude);
		}
	}

	private String text(String column) {
		return String.valueOf(this.row.values().get(column));
	}

	void addViolation(String column, String message, Violations violations) {
		this.row.addViolation(column, message, violations);
	}

}
