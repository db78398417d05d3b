package org.coopgraph.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Reports on the error output how much was written. */
final class ProgressStream extends FilterOutputStream {

	private static final long INTERVAL = 100_000_000;

	private long written;

	private long next = INTERVAL;

	ProgressStream(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int one) throws IOException {
		this.out.write(one);
		this.written++;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		this.out.write(bytes, offset, length);
		this.written += length;
		if (this.written >= this.next) {
			this.next += INTERVAL;
			System.err.println("Written so far: " + this.written / 1_000_000 + " MB");
		}
	}

	@Override
	public void close() throws IOException {
		super.close();
		System.err.println("Written: " + this.written + " bytes");
	}

}
