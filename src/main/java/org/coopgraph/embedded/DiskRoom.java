package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.start.StartupException;
import org.springframework.util.unit.DataSize;

/** How much room a store takes on the disk. */
record DiskRoom(DataSize size) {

	/** A store of the real data takes a tenth of it. */
	private static final DataSize REAL = DataSize.ofMegabytes(64);

	/** Bytes of a store for each byte of the file of synthetic organisations. */
	private static final int GROWTH = 16;

	static DiskRoom of(CheckedDataset dataset) throws IOException {
		Path synthetic = dataset.syntheticFile();
		long more = (synthetic != null) ? GROWTH * Files.size(synthetic) : 0;
		return new DiskRoom(DataSize.ofBytes(REAL.toBytes() + more));
	}

	void require(Path directory) throws IOException {
		long free = Files.getFileStore(Files.createDirectories(directory)).getUsableSpace();
		if (free < this.size.toBytes()) {
			throw new StartupException(
					"The store of the data set needs up to %s MB, and the disk of the directory %s has %s MB left; free space or set another directory with coopgraph.embedded.directory."
						.formatted(this.size.toMegabytes(), directory, DataSize.ofBytes(free).toMegabytes()));
		}
	}

}
