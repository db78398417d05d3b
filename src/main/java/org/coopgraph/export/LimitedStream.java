package org.coopgraph.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.springframework.util.unit.DataSize;

/** Refuses to write what exceeds the limits of an export. */
final class LimitedStream extends FilterOutputStream {

	private final Duration time;

	private final DataSize size;

	private final BooleanSupplier stopping;

	private final long deadline;

	private long written;

	LimitedStream(OutputStream out, Duration time, DataSize size, BooleanSupplier stopping) {
		super(out);
		this.time = time;
		this.size = size;
		this.stopping = stopping;
		this.deadline = System.nanoTime() + time.toNanos();
	}

	@Override
	public void write(int one) throws IOException {
		check(1);
		this.out.write(one);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		check(length);
		this.out.write(bytes, offset, length);
	}

	private void check(int length) throws LimitReachedException {
		this.written += length;
		if (this.written > this.size.toBytes()) {
			throw new LimitReachedException(
					"An export may have %s kB; coopgraph.export.size limits it.".formatted(this.size.toKilobytes()));
		}
		if (System.nanoTime() - this.deadline > 0) {
			throw new LimitReachedException(
					"An export may take %s seconds; coopgraph.export.time limits it.".formatted(this.time.toSeconds()));
		}
		if (this.stopping.getAsBoolean()) {
			throw new LimitReachedException("The service stops.");
		}
	}

	/** Thrown in place of writing what exceeds a limit. */
	static final class LimitReachedException extends IOException {

		LimitReachedException(String message) {
			super(message);
		}

	}

}
