package org.coopgraph.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Chooses the index from which the fewest organisations have to be read. The tallies tell
 * how many there are.
 */
@Component
class IndexChoice {

	private final TallyRepository tallies;

	IndexChoice(TallyRepository tallies) {
		this.tallies = tallies;
	}

	/** For pages of the lists of scopes of a kind. */
	OrganisationIndex forPages(OrganisationPage.Shape page, List<Scope> scopes) {
		OrganisationFilter filter = page.lists().of(scopes);
		return serving(filter).min(Comparator.comparingDouble((index) -> rows(index, page, filter, scopes.size())))
			.orElseThrow();
	}

	/** For counting what is in the lists of scopes of a kind. */
	OrganisationIndex forCounts(OrganisationList.Shape lists, List<Scope> scopes) {
		OrganisationFilter filter = lists.of(scopes);
		return serving(filter)
			.min(Comparator.comparingDouble((index) -> read(index, lists.scope(), filter, scopes.size())))
			.orElseThrow();
	}

	/** Words of names are nowhere else. */
	private static Stream<OrganisationIndex> serving(OrganisationFilter filter) {
		return (filter.text() != null) ? Stream.of(OrganisationIndex.TEXT)
				: Stream.of(OrganisationIndex.values()).filter((index) -> index.serves(filter));
	}

	/**
	 * How many are read for a page: of an index in the order of the page only until the
	 * page is full, for each value with which the index begins.
	 */
	private double rows(OrganisationIndex index, OrganisationPage.Shape page, OrganisationFilter filter, int scopes) {
		double all = read(index, page.lists().scope(), filter, scopes);
		if (!index.holds(page.order().field())) {
			return all;
		}
		double passing = Math.max(1, count(filter)) / (double) scopes;
		double each = (page.arguments().size() + 1) * Math.max(1, all / passing);
		return Math.min(all, each * values(index, page.lists()));
	}

	/** How many an index holds for one scope, as far as demands bound it. */
	private double read(OrganisationIndex index, Scope.Kind scope, OrganisationFilter filter, int scopes) {
		double all = count(filter.only(index.bounds()));
		return index.bounds().contains(scope.criterion()) ? all / scopes : all;
	}

	private int count(OrganisationFilter filter) {
		return this.tallies.all().count(filter);
	}

	private static int values(OrganisationIndex index, OrganisationList.Shape lists) {
		return index.criteria()
			.stream()
			.filter((criterion) -> criterion != lists.scope().criterion())
			.map(lists.filter()::demands)
			.mapToInt((demand) -> (demand instanceof Collection<?> values) ? values.size() : 1)
			.reduce(1, (one, other) -> one * other);
	}

}
