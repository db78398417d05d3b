package org.coopgraph.synthetic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.neo4j.values.storable.CoordinateReferenceSystem;
import org.neo4j.values.storable.Values;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.OrganisationFiles;
import org.coopgraph.dataset.OrganisationDerivation;
import org.coopgraph.dataset.SearchNames;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Synthetic affiliates as nodes and relationships. They are numbered in the order of
 * their names, so that a store in which they stand in this order has the organisations of
 * a page side by side.
 */
public final class SyntheticGraph implements AutoCloseable {

	public static final List<String> LABELS = List.of("Entity", "Organisation", "Affiliate", "Synthetic");

	private static final List<String> HEADER = OrganisationFiles.SYNTHETIC.header();

	private final SyntheticFile file;

	private final RealOrganisations real;

	private final SyntheticRows rows;

	private final SyntheticOrder order;

	/**
	 * Checks the synthetic affiliates of a data set.
	 * @throws org.coopgraph.start.StartupException if anything is wrong with them
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
	}

	public int affiliates() {
		return this.rows.count();
	}

	/** Where real organisations stand among all in the order of names, by their ids. */
	public Map<String, Long> realRanks() {
		return this.order.realRanks();
	}

	public SyntheticCounts counts() {
		return new SyntheticCounts(this.rows, this.real);
	}

	public Map<String, Object> properties(int number) {
		int row = this.order.row(number);
		CsvRecord fields = this.file.fields(row);
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", SyntheticRows.id(row));
		properties.putAll(SearchNames.ofAffiliate(fields.getField(HEADER.indexOf("name"))));
		properties.put("sortName", new String(this.rows.sortName(row), UTF_8));
		properties.put("nameRank", this.order.rank(number));
		addPlace(properties, fields);
		addYear(properties, this.rows.founded(row));
		addKind(properties, this.rows.kind(row));
		return properties;
	}

	private static void addPlace(Map<String, Object> properties, CsvRecord fields) {
		String city = fields.getField(HEADER.indexOf("city"));
		String latitude = fields.getField(HEADER.indexOf("latitude"));
		String longitude = fields.getField(HEADER.indexOf("longitude"));
		if (!city.isEmpty()) {
			properties.put("city", city);
		}
		if (!latitude.isEmpty()) {
			properties.put("location", Values.pointValue(CoordinateReferenceSystem.WGS_84,
					Double.parseDouble(longitude), Double.parseDouble(latitude)));
		}
	}

	private static void addYear(Map<String, Object> properties, long founded) {
		if (founded != 0) {
			properties.put("founded", founded);
		}
		properties.put("foundedAscending", (founded != 0) ? founded : OrganisationDerivation.UNKNOWN_YEAR);
	}

	private void addKind(Map<String, Object> properties, SyntheticKind kind) {
		properties.put("role", "AFFILIATE");
		properties.put("type", kind.type());
		properties.put("countryCode", kind.countryCode());
		properties.put("regionId", this.real.region(kind.country()));
		properties.put("sectorIds", kind.sectors().toArray(String[]::new));
		properties.put("searchKeys", kind.searchKeys(this.real.region(kind.country())));
	}

	/** The relationships that begin at an affiliate. */
	public List<SyntheticRelationship> relationships(int number) {
		int row = this.order.row(number);
		SyntheticKind kind = this.rows.kind(row);
		List<SyntheticRelationship> relationships = new ArrayList<>();
		relationships.add(SyntheticRelationship.toReal("BASED_IN", kind.country(), Map.of()));
		kind.sectors()
			.forEach((sector) -> relationships
				.add(SyntheticRelationship.toReal("ACTIVE_IN", sector, activity(number, kind, sector))));
		relationships.add(affiliation(this.rows.affiliatedTo(row)));
		return relationships;
	}

	private SyntheticRelationship affiliation(int affiliatedTo) {
		return (affiliatedTo < 0) ? SyntheticRelationship.toReal("AFFILIATED_TO", this.real.id(~affiliatedTo), Map.of())
				: SyntheticRelationship.toSynthetic("AFFILIATED_TO", this.order.position(affiliatedTo));
	}

	private Map<String, Object> activity(int number, SyntheticKind kind, String sector) {
		return Map.of("primary", sector.equals(kind.sectors().getFirst()), "sectorId", sector, "countryCode",
				kind.countryCode(), "nameRank", this.order.rank(number));
	}

	@Override
	public void close() {
		this.file.close();
	}

}
