package org.coopgraph.dataset.candidate;

import java.nio.file.Path;
import java.util.List;

import org.coopgraph.dataset.form.Forms;

/**
 * What is imported, and how.
 *
 * @param files files, and folders of files of a data set
 * @param forms by which foreign files are recognised
 * @param date the day of the lists; empty if it is not given
 * @param partial whether the files do not have all rows that they could have
 */
public record ImportRequest(List<Path> files, Forms forms, String date, boolean partial) {
}
