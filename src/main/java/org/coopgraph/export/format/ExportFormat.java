package org.coopgraph.export.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format in which data are given away. */
public enum ExportFormat {

	CSV("text/csv;charset=UTF-8"), NDJSON("application/x-ndjson"), GEOJSON("application/geo+json"),
	JSONLD("application/ld+json"), GRAPHML("application/graphml+xml;charset=UTF-8");

	private final String mediaType;

	ExportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	public static Optional<ExportFormat> of(String name) {
		return Arrays.stream(values()).filter((format) -> format.extension().equals(name)).findFirst();
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** Its name in addresses, in the names of files and on the command line. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

}
