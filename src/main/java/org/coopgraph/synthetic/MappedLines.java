package org.coopgraph.synthetic;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.stream.LongStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The lines of a file mapped into memory, each of which can be read at any time by any
 * thread.
 */
final class MappedLines implements AutoCloseable {

	private static final byte LINE_FEED = '\n';

	private final Arena arena;

	private final MemorySegment text;

	/** The offset of each line, and of the end of the last one. */
	private final long[] starts;

	private MappedLines(Arena arena, MemorySegment text) {
		this.arena = arena;
		this.text = text;
		this.starts = starts(text);
	}

	static MappedLines of(Path file) throws IOException {
		Arena arena = Arena.ofShared();
		return new MappedLines(arena, map(file, arena));
	}

	private static MemorySegment map(Path file, Arena arena) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
		}
	}

	private static long[] starts(MemorySegment text) {
		long size = text.byteSize();
		LongStream.Builder starts = LongStream.builder();
		long start = 0;
		for (long offset = 0; offset < size; offset++) {
			if (text.get(ValueLayout.JAVA_BYTE, offset) == LINE_FEED) {
				starts.add(start);
				start = offset + 1;
			}
		}
		if (start < size) {
			starts.add(start);
		}
		return starts.add(Math.max(start, size)).build().toArray();
	}

	int count() {
		return this.starts.length - 1;
	}

	/** Number of bytes of a line, with its line break. */
	long length(int index) {
		return this.starts[index + 1] - this.starts[index];
	}

	/** A line without its line break; bytes that are not UTF-8 become U+FFFD. */
	String line(int index) {
		byte[] line = this.text.asSlice(this.starts[index], length(index)).toArray(ValueLayout.JAVA_BYTE);
		return new String(line, UTF_8).stripTrailing();
	}

	@Override
	public void close() {
		this.arena.close();
	}

}
