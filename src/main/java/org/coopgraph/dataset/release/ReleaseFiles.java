package org.coopgraph.dataset.release;

import java.io.IOException;
import java.util.Arrays;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.DatasetReader;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/**
 * The files of a data set at a location.
 *
 * @param location a Spring resource location that ends with a slash
 */
record ReleaseFiles(String location) {

	ReleaseFiles {
		location = location.replaceFirst("/?$", "/");
	}

	/**
	 * @throws StartupException if the files have violations
	 */
	CheckedDataset read() {
		return DatasetReader.at(this.location).read();
	}

	Resource file(String name) {
		return new DefaultResourceLoader().getResource(this.location + name);
	}

	/** Whether all files have the same bytes as those of another location. */
	boolean equal(ReleaseFiles other) throws IOException {
		for (String name : DatasetFiles.ALL.stream().map((file) -> file.fileName()).toList()) {
			if (!Arrays.equals(content(name), other.content(name))) {
				return false;
			}
		}
		return true;
	}

	private byte[] content(String name) throws IOException {
		Resource file = file(name);
		return file.exists() ? file.getContentAsByteArray() : new byte[0];
	}

}
