package org.coopgraph.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;

/**
 * What the sources say of the time of a membership, each date as precise as its source.
 * Only what holds for every reading of the dates is known.
 *
 * @param since the last admission
 * @param until the end
 */
public record MembershipDates(@Nullable PartialDate since, @Nullable PartialDate until, @Nullable Lists lists) {

	/** The first and the last date for which lists or news show the member. */
	record Lists(PartialDate from, PartialDate to) {

		Optional<Lists> before(PartialDate date) {
			return isBefore(this.from, date)
					? Optional.of(new Lists(this.from, isBefore(this.to, date) ? this.to : this.from))
					: Optional.empty();
		}

		Optional<Lists> notBefore(PartialDate date) {
			return isBefore(this.to, date) ? Optional.empty()
					: Optional.of(new Lists(isBefore(this.from, date) ? this.to : this.from, this.to));
		}

		private static boolean isBefore(PartialDate one, PartialDate other) {
			return one.lastDay().isBefore(other.firstDay());
		}

	}

	/** What is known on a date: of a month or a year, on all its days. */
	public MembershipStatus on(PartialDate date) {
		if (this.until != null && !date.firstDay().isBefore(this.until.lastDay())) {
			return MembershipStatus.LEFT;
		}
		List<MembershipSpell> spells = Stream.concat(earlier().stream(), last().stream()).toList();
		if (spells.stream().anyMatch((spell) -> spell.includes(date))) {
			return MembershipStatus.MEMBER;
		}
		return isBeforeFirstAdmission(date) ? MembershipStatus.JOINED_LATER : unknown(date, spells);
	}

	private boolean isBeforeFirstAdmission(PartialDate date) {
		return this.since != null && date.lastDay().isBefore(this.since.firstDay()) && earlier().isEmpty();
	}

	private static MembershipStatus unknown(PartialDate date, List<MembershipSpell> spells) {
		if (spells.isEmpty()) {
			return MembershipStatus.UNDATED;
		}
		return spells.getFirst().firstDay().isAfter(date.firstDay()) ? MembershipStatus.KNOWN_LATER
				: MembershipStatus.KNOWN_BEFORE;
	}

	/** The membership on lists before the last admission, which had ended. */
	private Optional<MembershipSpell> earlier() {
		return (this.since != null && this.lists != null) ? this.lists.before(this.since).map(MembershipSpell::of)
				: Optional.empty();
	}

	/**
	 * The membership from the last admission or the first list to the last list or the
	 * end.
	 */
	private Optional<MembershipSpell> last() {
		Optional<Lists> later = Optional.ofNullable(this.lists)
			.flatMap((lists) -> (this.since != null) ? lists.notBefore(this.since) : Optional.of(lists));
		return Stream
			.concat(Stream.ofNullable(this.since).map(MembershipSpell::of), later.map(MembershipSpell::of).stream())
			.reduce(MembershipSpell::joined)
			.map((spell) -> (this.until != null) ? spell.until(this.until) : spell);
	}

}
