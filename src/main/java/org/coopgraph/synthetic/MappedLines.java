package org.coopgraph.synthetic;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.stream.LongStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The lines of a file that is too large to be held; each can be read at any time. */
final class MappedLines implements AutoCloseable {

	private static final byte END_OF_LINE = '\n';

	private final Arena arena;

	private final MemorySegment text;

	/** Where each line begins, and where the last one ends. */
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
		for (long at = 0; at < size; at++) {
			if (text.get(ValueLayout.JAVA_BYTE, at) == END_OF_LINE) {
				starts.add(start);
				start = at + 1;
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

	/** Number of bytes of a line with its end. */
	long length(int index) {
		return this.starts[index + 1] - this.starts[index];
	}

	/** A line without its end; what is not UTF-8 in it becomes U+FFFD. */
	String line(int index) {
		byte[] line = this.text.asSlice(this.starts[index], length(index)).toArray(ValueLayout.JAVA_BYTE);
		return new String(line, UTF_8).stripTrailing();
	}

	@Override
	public void close() {
		this.arena.close();
	}

}
