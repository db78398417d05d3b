package org.coopgraph.dataset;

import java.util.List;

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

}
