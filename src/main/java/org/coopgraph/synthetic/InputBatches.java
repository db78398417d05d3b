package org.coopgraph.synthetic;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;

/** Numbers from 0 on, which the threads of the importer take in batches. */
record InputBatches(int numbers, Writer writer, AtomicInteger next) implements InputIterator {

	private static final int NUMBERS_PER_BATCH = 5000;

	/** Writes the entities of one number. */
	@FunctionalInterface
	interface Writer {

		void write(int number, InputEntityVisitor visitor) throws IOException;

	}

	static InputIterable of(int numbers, Writer writer) {
		return () -> new InputBatches(numbers, writer, new AtomicInteger());
	}

	@Override
	public InputChunk newChunk() {
		return new Batch(this.writer);
	}

	@Override
	public boolean next(InputChunk chunk) {
		int from = this.next.getAndAdd(NUMBERS_PER_BATCH);
		((Batch) chunk).take(from, Math.min(from + NUMBERS_PER_BATCH, this.numbers));
		return from < this.numbers;
	}

	@Override
	public void close() {
	}

	private static final class Batch implements InputChunk {

		private final Writer writer;

		private int next;

		private int end;

		private Batch(Writer writer) {
			this.writer = writer;
		}

		private void take(int from, int end) {
			this.next = from;
			this.end = end;
		}

		@Override
		public boolean next(InputEntityVisitor visitor) throws IOException {
			if (this.next >= this.end) {
				return false;
			}
			this.writer.write(this.next++, visitor);
			return true;
		}

		@Override
		public void close() {
		}

	}

}
