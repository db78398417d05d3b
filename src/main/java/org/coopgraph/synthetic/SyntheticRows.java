package org.coopgraph.synthetic;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.coopgraph.fulltext.SortName;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The values of synthetic affiliates that relationships, order and counts need, in arrays
 * because there may be millions; all other values stay in the file.
 */
final class SyntheticRows {

	static final String ID_PREFIX = "organisation:synthetic-";

	private final byte[][] sortNames;

	private final @Nullable AffiliateGroup[] groups;

	private final short[] founded;

	private final int[] affiliatedTo;

	private final Map<AffiliateGroup, AffiliateGroup> distinctGroups = new ConcurrentHashMap<>();

	private final Map<AffiliateGroup, Corners> corners = new ConcurrentHashMap<>();

	SyntheticRows(int count) {
		this.sortNames = new byte[count][];
		this.groups = new AffiliateGroup[count];
		this.founded = new short[count];
		this.affiliatedTo = new int[count];
	}

	static String id(int row) {
		return ID_PREFIX + (row + 1);
	}

	int count() {
		return this.groups.length;
	}

	/**
	 * Stores the values of a row.
	 * @param affiliatedTo another row, or the complement of the index of a real
	 * organisation
	 */
	void put(int number, AffiliateRow row, int affiliatedTo) {
		this.sortNames[number] = SortName.of(row.name()).getBytes(UTF_8);
		AffiliateGroup group = this.distinctGroups.computeIfAbsent(row.group(), (absent) -> absent);
		row.addLocation(this.corners.computeIfAbsent(group, (absent) -> new Corners()));
		this.groups[number] = group;
		this.founded[number] = row.founded();
		this.affiliatedTo[number] = affiliatedTo;
	}

	/** The name in UTF-8, folded for ordering. */
	byte[] sortName(int row) {
		return this.sortNames[row];
	}

	AffiliateGroup group(int row) {
		return Objects.requireNonNull(this.groups[row]);
	}

	/** The corners of the locations of each group. */
	Map<AffiliateGroup, Corners> corners() {
		return this.corners;
	}

	/** The year, 0 if it is not known. */
	int founded(int row) {
		return this.founded[row];
	}

	/** Another row, or the complement of the index of a real organisation. */
	int affiliatedTo(int row) {
		return this.affiliatedTo[row];
	}

}
