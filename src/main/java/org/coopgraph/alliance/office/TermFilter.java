package org.coopgraph.alliance.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.alliance.Period;
import org.coopgraph.entity.PartialDate;

/**
 * Which terms of office are requested.
 *
 * @param offices null for all
 */
record TermFilter(Period period, @Nullable List<Office> offices) {

	/** The requested terms among all terms. */
	List<TermOfOffice> select(List<TermOfOffice> all) {
		return all.stream()
			.filter((term) -> this.offices == null || this.offices.contains(term.office()))
			.filter((term) -> this.period.isOpen() || isInPeriod(term, all))
			.toList();
	}

	/**
	 * A term without a start counts at its end only; a term without dates is in no
	 * period.
	 */
	private boolean isInPeriod(TermOfOffice term, List<TermOfOffice> all) {
		if (term.from() == null) {
			return term.to() != null && this.period.overlaps(new PartialDate(term.to()), new PartialDate(term.to()));
		}
		LocalDate firstDay = new PartialDate(term.from()).firstDay();
		return this.period.overlaps(firstDay, lastDay(term, firstDay, all));
	}

	/** A term of unknown end lasts until its successor's begins, or else until today. */
	private static LocalDate lastDay(TermOfOffice term, LocalDate firstDay, List<TermOfOffice> all) {
		if (term.to() != null) {
			return new PartialDate(term.to()).lastDay();
		}
		return beginnings(term.office(), all).filter((beginning) -> beginning.firstDay().isAfter(firstDay))
			.min(Comparator.comparing(PartialDate::firstDay))
			.map(PartialDate::lastDay)
			.orElseGet(LocalDate::now);
	}

	private static Stream<PartialDate> beginnings(Office office, List<TermOfOffice> all) {
		return all.stream()
			.filter((term) -> term.office().isPresidency() == office.isPresidency())
			.map(TermOfOffice::from)
			.filter(Objects::nonNull)
			.map(PartialDate::new);
	}

}
