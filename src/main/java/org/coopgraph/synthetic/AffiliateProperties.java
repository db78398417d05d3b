package org.coopgraph.synthetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.neo4j.values.storable.CoordinateReferenceSystem;
import org.neo4j.values.storable.Values;

import org.coopgraph.dataset.OrganisationDerivation;
import org.coopgraph.dataset.OrganisationFiles;
import org.coopgraph.dataset.SearchNames;
import org.coopgraph.fulltext.SearchKey;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The properties of the nodes of synthetic affiliates. */
record AffiliateProperties(SyntheticFile file, SyntheticRows rows, SyntheticOrder order, RealOrganisations real) {

	private static final List<String> HEADER = OrganisationFiles.SYNTHETIC.header();

	/** The properties of the affiliate at a position in the order of names. */
	Map<String, Object> at(int position) {
		int row = this.order.row(position);
		CsvRecord cells = this.file.record(row);
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", SyntheticRows.id(row));
		properties.putAll(SearchNames.ofAffiliate(cell(cells, "name")));
		properties.put("sortName", new String(this.rows.sortName(row), UTF_8));
		properties.put("nameRank", this.order.rank(position));
		addLocation(properties, cells);
		addYear(properties, this.rows.founded(row));
		addGroup(properties, this.rows.group(row), this.real.id(this.rows.affiliatedTo(row)));
		return properties;
	}

	private static void addLocation(Map<String, Object> properties, CsvRecord cells) {
		String city = cell(cells, "city");
		String latitude = cell(cells, "latitude");
		if (!city.isEmpty()) {
			properties.put("city", city);
		}
		if (!latitude.isEmpty()) {
			properties.put("location", Values.pointValue(CoordinateReferenceSystem.WGS_84,
					Double.parseDouble(cell(cells, "longitude")), Double.parseDouble(latitude)));
		}
	}

	private static String cell(CsvRecord cells, String column) {
		return cells.getField(HEADER.indexOf(column));
	}

	private static void addYear(Map<String, Object> properties, long founded) {
		if (founded != 0) {
			properties.put("founded", founded);
		}
		properties.put("foundedAscending", (founded != 0) ? founded : OrganisationDerivation.UNKNOWN_YEAR);
	}

	private void addGroup(Map<String, Object> properties, AffiliateGroup group, String federation) {
		properties.put("role", "AFFILIATE");
		properties.put("type", group.type());
		properties.put("countryCode", group.countryCode());
		properties.put("regionId", this.real.region(group.country()));
		properties.put("sectorIds", group.sectors().toArray(String[]::new));
		properties.put("searchKeys",
				group.searchKeys(this.real.region(group.country())) + " " + SearchKey.FEDERATION.token(federation));
	}

}
