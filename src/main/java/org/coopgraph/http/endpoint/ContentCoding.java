package org.coopgraph.http.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.util.Native;

/** How the bytes of an answer are compressed, by preference. */
enum ContentCoding {

	ZSTD {

		@Override
		byte[] encode(byte[] content) {
			return Zstd.compress(content, Zstd.defaultCompressionLevel());
		}

	},

	GZIP {

		@Override
		byte[] encode(byte[] content) {
			ByteArrayOutputStream encoded = new ByteArrayOutputStream(content.length / 3);
			try (GZIPOutputStream gzip = new GZIPOutputStream(encoded)) {
				gzip.write(content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return encoded.toByteArray();
		}

	},

	IDENTITY {

		@Override
		byte[] encode(byte[] content) {
			return content;
		}

		@Override
		String suffix() {
			return "";
		}

	};

	private static final boolean NATIVE = isNativeLoaded();

	/** The library of zstd is native and does not exist for all machines. */
	private static boolean isNativeLoaded() {
		try {
			Native.load();
			return Native.isLoaded();
		}
		catch (LinkageError ex) {
			return false;
		}
	}

	/** Whether this machine can encode so. */
	boolean isAvailable() {
		return this != ZSTD || NATIVE;
	}

	abstract byte[] encode(byte[] content);

	String token() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What the coding adds to the validator of an answer. */
	String suffix() {
		return "-" + token();
	}

	static boolean isSuffix(String suffix) {
		return Arrays.stream(values()).anyMatch((coding) -> coding.suffix().equals(suffix));
	}

}
