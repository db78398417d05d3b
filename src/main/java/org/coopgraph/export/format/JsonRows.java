package org.coopgraph.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

/** Writes rows in JSON, each on a line of its own. */
public final class JsonRows {

	private static final JsonMapper JSON = JsonMapper.shared();

	private JsonRows() {
	}

	/** Writes each row as a document. */
	public static void write(Iterator<?> rows, OutputStream out) throws IOException {
		while (rows.hasNext()) {
			out.write(JSON.writeValueAsBytes(rows.next()));
			out.write('\n');
		}
	}

	/**
	 * Writes one document. Its end is written only after all rows, so that a file without
	 * it is seen to be incomplete.
	 * @param head the members of the document before the rows
	 * @param name the member that is the array of the rows
	 */
	public static void write(Map<String, ?> head, String name, Iterator<?> rows, OutputStream out) throws IOException {
		write(JSON.writeValueAsString(head).replaceFirst("}$", ",\"" + name + "\":[\n"), out);
		while (rows.hasNext()) {
			out.write(JSON.writeValueAsBytes(rows.next()));
			write(rows.hasNext() ? ",\n" : "\n", out);
		}
		write("]}\n", out);
	}

	/** The rows that a mapping makes of others, one by one. */
	public static <T, R> Iterator<R> mapped(Iterator<T> rows, Function<T, R> mapping) {
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return rows.hasNext();
			}

			@Override
			public R next() {
				return mapping.apply(rows.next());
			}

		};
	}

	private static void write(String text, OutputStream out) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

}
