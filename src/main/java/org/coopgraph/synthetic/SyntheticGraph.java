package org.coopgraph.synthetic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.coopgraph.dataset.CheckedDataset;

/**
 * Synthetic affiliates as nodes and relationships. They are numbered in the order of
 * their names, so that the organisations of a page are next to each other in the store.
 */
public final class SyntheticGraph implements AutoCloseable {

	public static final List<String> LABELS = List.of("Entity", "Organisation", "Affiliate", "Synthetic");

	private final SyntheticFile file;

	private final RealOrganisations real;

	private final SyntheticRows rows;

	private final SyntheticOrder order;

	private final AffiliateProperties properties;

	/**
	 * Checks the synthetic affiliates of a data set.
	 * @throws org.coopgraph.start.StartupException if there are violations
	 */
	public static SyntheticGraph of(CheckedDataset dataset, Path file) {
		SyntheticFile rows = new SyntheticFile(file);
		try {
			return new SyntheticGraph(rows, new RealOrganisations(dataset.rows()));
		}
		catch (RuntimeException ex) {
			rows.close();
			throw ex;
		}
	}

	private SyntheticGraph(SyntheticFile file, RealOrganisations real) {
		this.file = file;
		this.real = real;
		this.rows = new SyntheticCheck(file, real).run();
		try (Progress progress = Progress.of("Ordering organisations by name", 1)) {
			this.order = new SyntheticOrder(this.rows, real);
			progress.reach(1);
		}
		this.properties = new AffiliateProperties(file, this.rows, this.order, real);
	}

	public int affiliates() {
		return this.rows.count();
	}

	/** The ranks of real organisations by their ids, in the order of names of all. */
	public Map<String, Long> realRanks() {
		return this.order.realRanks();
	}

	public SyntheticCounts counts() {
		return new SyntheticCounts(this.rows, this.real);
	}

	public Map<String, Object> properties(int number) {
		return this.properties.at(number);
	}

	/** The relationships that begin at an affiliate. */
	public List<SyntheticRelationship> relationships(int number) {
		int row = this.order.row(number);
		AffiliateGroup group = this.rows.group(row);
		List<SyntheticRelationship> relationships = new ArrayList<>();
		relationships.add(SyntheticRelationship.toReal("BASED_IN", group.country(), Map.of()));
		group.sectors()
			.forEach((sector) -> relationships
				.add(SyntheticRelationship.toReal("ACTIVE_IN", sector, activity(number, group, sector))));
		relationships.add(affiliation(this.rows.affiliatedTo(row), this.order.rank(number)));
		return relationships;
	}

	private SyntheticRelationship affiliation(int affiliatedTo, long rank) {
		String id = this.real.id(affiliatedTo);
		Map<String, Object> properties = Map.of("federationId", id, "nameRank", rank);
		return (affiliatedTo < 0) ? SyntheticRelationship.toReal("AFFILIATED_TO", id, properties)
				: SyntheticRelationship.toSynthetic("AFFILIATED_TO", this.order.position(affiliatedTo), properties);
	}

	private Map<String, Object> activity(int number, AffiliateGroup group, String sector) {
		return Map.of("primary", sector.equals(group.sectors().getFirst()), "sectorId", sector, "countryCode",
				group.countryCode(), "nameRank", this.order.rank(number));
	}

	@Override
	public void close() {
		this.file.close();
	}

}
