package org.coopgraph.dataset;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.DataFile;

/** The files of a data set, in the order in which their rows are written to the graph. */
public final class DatasetFiles {

	public static final List<DataFile> ALL = List.of(ReferenceDataFiles.SOURCES, ReferenceDataFiles.REGIONS,
			ReferenceDataFiles.SECTORS, ReferenceDataFiles.COUNTRIES, OrganisationFiles.ALLIANCE,
			OrganisationFiles.BODIES, OrganisationFiles.MEMBERS, OrganisationFiles.MEMBERSHIPS,
			RegisterFiles.OWNERSHIP_TYPES, RegisterFiles.REGISTERS, RegisterFiles.COOPERATIVES, IdentityFiles.VALUES,
			IdentityFiles.PRINCIPLES, IdentityFiles.STATEMENTS, IdentityFiles.PRACTICE, IdentityFiles.ADVANCES,
			HistoryFiles.FIGURES, HistoryFiles.PEOPLE, HistoryFiles.NATIONALITIES, HistoryFiles.TERMS,
			HistoryFiles.PARTNERS, HistoryFiles.PARTNERSHIPS, HistoryFiles.EVENTS, ReferenceDataFiles.PROPERTY_SOURCES);

	private DatasetFiles() {
	}

	/** The file with a name, which has no ending. */
	public static Optional<DataFile> named(@Nullable String name) {
		return ALL.stream().filter((file) -> file.name().equals(name)).findFirst();
	}

}
