package org.coopgraph.alliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;

/** Which terms of office are asked for: those that overlap the time. */
record TermSelection(Period period, @Nullable List<Office> offices) {

	List<TermOfOffice> of(List<TermOfOffice> terms) {
		return terms.stream()
			.filter((term) -> this.offices == null || this.offices.contains(term.office()))
			.filter((term) -> this.period.isOpen() || isWithin(term, terms))
			.toList();
	}

	/** A term whose begin is unknown counts at its end only, one without dates never. */
	private boolean isWithin(TermOfOffice term, List<TermOfOffice> terms) {
		if (term.from() == null) {
			return term.to() != null && this.period.overlaps(new PartialDate(term.to()), new PartialDate(term.to()));
		}
		LocalDate begin = new PartialDate(term.from()).firstDay();
		return this.period.overlaps(begin, end(term, begin, terms));
	}

	/**
	 * A term whose end is unknown counts until the next of the same line begins, the last
	 * one until today.
	 */
	private static LocalDate end(TermOfOffice term, LocalDate begin, List<TermOfOffice> terms) {
		return (term.to() != null) ? new PartialDate(term.to()).lastDay()
				: begins(term.office(), terms).filter((next) -> next.firstDay().isAfter(begin))
					.min(Comparator.comparing(PartialDate::firstDay))
					.map(PartialDate::lastDay)
					.orElseGet(LocalDate::now);
	}

	private static Stream<PartialDate> begins(Office office, List<TermOfOffice> terms) {
		return terms.stream()
			.filter((term) -> term.office().isPresidency() == office.isPresidency())
			.map(TermOfOffice::from)
			.filter(Objects::nonNull)
			.map(PartialDate::new);
	}

}
