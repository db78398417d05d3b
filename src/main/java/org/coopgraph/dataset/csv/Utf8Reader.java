package org.coopgraph.dataset.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads UTF-8, and reports the position of the first bytes that are not UTF-8. */
final class Utf8Reader extends Reader {

	/** Spreadsheets write it before the first column. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int BUFFER_SIZE = 8192;

	private final InputStream input;

	private final CharsetDecoder decoder = UTF_8.newDecoder();

	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();

	private final CharBuffer text = CharBuffer.allocate(BUFFER_SIZE).flip();

	private final TextPosition position = new TextPosition();

	private boolean started;

	private boolean endOfInput;

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
		this.position.advance(CharBuffer.wrap(target, offset, count));
		return count;
	}

	private boolean fill() throws IOException {
		while (true) {
			CoderResult result = this.decoder.decode(this.bytes, this.text.clear(), this.endOfInput);
			skipByteOrderMark(this.text.flip());
			if (this.text.hasRemaining()) {
				return true;
			}
			if (result.isError()) {
				throw new NotUtf8Exception(this.position);
			}
			if (this.endOfInput) {
				return false;
			}
			fillBytes();
		}
	}

	private void skipByteOrderMark(CharBuffer first) {
		if (!this.started && first.hasRemaining()) {
			this.started = true;
			first.position((first.get(first.position()) == BYTE_ORDER_MARK) ? 1 : 0);
		}
	}

	private void fillBytes() throws IOException {
		this.bytes.compact();
		int count = this.input.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
		this.endOfInput = count < 0;
		this.bytes.position(this.bytes.position() + Math.max(count, 0)).flip();
	}

	@Override
	public void close() throws IOException {
		this.input.close();
	}

}
