package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.start.StartupException;
import org.springframework.util.unit.DataSize;

/** The disk space that a store needs. */
record DiskSpace(DataSize size) {

	/** Ten times the size of a store of the real data. */
	private static final DataSize REAL_DATA = DataSize.ofMegabytes(64);

	private static final int STORE_BYTES_PER_FILE_BYTE = 16;

	static DiskSpace of(CheckedDataset dataset) throws IOException {
		Path file = dataset.syntheticFile();
		long synthetic = (file != null) ? STORE_BYTES_PER_FILE_BYTE * Files.size(file) : 0;
		return new DiskSpace(DataSize.ofBytes(REAL_DATA.toBytes() + synthetic));
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
