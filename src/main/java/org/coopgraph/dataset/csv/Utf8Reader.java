package org.coopgraph.dataset.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads UTF-8 and says where a text ceases to be that. */
final class Utf8Reader extends Reader {

	/** Spreadsheets put it before the first column. */
	private static final char MARK = '\uFEFF';

	private static final int BLOCK = 8192;

	private final InputStream input;

	private final CharsetDecoder decoder = UTF_8.newDecoder();

	private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();

	private final CharBuffer text = CharBuffer.allocate(BLOCK).flip();

	private final TextPosition position = new TextPosition();

	private boolean begun;

	private boolean ended;

	Utf8Reader(InputStream input) {
		this.input = input;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (!this.text.hasRemaining() && !fill()) {
			return -1;
		}
		int count = Math.min(length, this.text.remaining());
		this.text.get(target, offset, count);
		this.position.pass(CharBuffer.wrap(target, offset, count));
		return count;
	}

	private boolean fill() throws IOException {
		while (true) {
			CoderResult result = this.decoder.decode(this.bytes, this.text.clear(), this.ended);
			skipMark(this.text.flip());
			if (this.text.hasRemaining()) {
				return true;
			}
			if (result.isError()) {
				throw new NotUtf8Exception(this.position);
			}
			if (this.ended) {
				return false;
			}
			fillBytes();
		}
	}

	private void skipMark(CharBuffer first) {
		if (!this.begun && first.hasRemaining()) {
			this.begun = true;
			first.position((first.get(first.position()) == MARK) ? 1 : 0);
		}
	}

	private void fillBytes() throws IOException {
		this.bytes.compact();
		int count = this.input.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
		this.ended = count < 0;
		this.bytes.position(this.bytes.position() + Math.max(count, 0)).flip();
	}

	@Override
	public void close() throws IOException {
		this.input.close();
	}

}
