package org.coopgraph.dataset;

import java.util.List;

import org.coopgraph.dataset.csv.DataFile;

/** The files of a data set, in the order in which they are written to the graph. */
public final class DatasetFiles {

	public static final List<DataFile> ALL = List.of(SpokeFiles.SOURCES, SpokeFiles.REGIONS, SpokeFiles.SECTORS,
			SpokeFiles.COUNTRIES, OrganisationFiles.ALLIANCE, OrganisationFiles.BODIES, OrganisationFiles.MEMBERS,
			OrganisationFiles.MEMBERSHIPS, IdentityFiles.VALUES, IdentityFiles.PRINCIPLES, IdentityFiles.STATEMENTS,
			IdentityFiles.PRACTICE, IdentityFiles.ADVANCES, HistoryFiles.FIGURES, HistoryFiles.PEOPLE,
			HistoryFiles.NATIONALITIES, HistoryFiles.TERMS, HistoryFiles.PARTNERS, HistoryFiles.PARTNERSHIPS,
			HistoryFiles.EVENTS, SpokeFiles.PROPERTY_SOURCES);

	private DatasetFiles() {
	}

}
