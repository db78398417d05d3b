package org.coopgraph.dataset.form;

import java.util.List;

/**
 * How a country that the data set does not have becomes a row.
 *
 * @param region where its region comes from
 * @param sources what its names come from, besides the file
 * @param centroidSources what its centroid comes from
 */
public record FormCountries(FormColumn region, List<String> sources, List<String> centroidSources) {
}
