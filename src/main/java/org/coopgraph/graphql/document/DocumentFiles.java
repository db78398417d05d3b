package org.coopgraph.graphql.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.coopgraph.start.StartupException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads documents from a folder of {@code .graphql} files or from a manifest. */
final class DocumentFiles {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	/** A location that ends in {@code .json} is a manifest. */
	List<RegisteredDocument> at(String location) {
		try {
			return location.endsWith(".json") ? DocumentManifest.read(this.resources.getResource(location))
					: folder(location);
		}
		catch (IOException ex) {
			throw missing(location, ex);
		}
	}

	private List<RegisteredDocument> folder(String location) throws IOException {
		Resource[] files = this.resources.getResources(location + (location.endsWith("/") ? "" : "/") + "**/*.graphql");
		if (files.length == 0) {
			throw missing(location, null);
		}
		Arrays.sort(files, Comparator.comparing(Resource::getDescription));
		return Arrays.stream(files).map(DocumentFiles::read).toList();
	}

	private static RegisteredDocument read(Resource file) {
		String name = Objects.requireNonNull(file.getFilename());
		try {
			return new RegisteredDocument(name, null, file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new StartupException("The document %s cannot be read.".formatted(name), ex);
		}
	}

	private static StartupException missing(String location, @Nullable IOException cause) {
		return new StartupException("There are no documents at " + location
				+ "; coopgraph.documents.location must name a folder of .graphql files or a manifest that ends in .json.",
				cause);
	}

}
