package org.coopgraph.export;

import java.io.IOException;
import java.io.OutputStream;

import org.coopgraph.export.format.ExportFormat;
import org.coopgraph.export.format.Origin;

/**
 * An export that can be written.
 *
 * @param subject what is exported
 * @param key the same only for exports with the same content
 */
public record Export(String subject, ExportFormat format, Origin origin, String key, Content content) {

	/** Writes all, or fails before the end is written. */
	public interface Content {

		void writeTo(OutputStream out) throws IOException;

	}

	public String fileName() {
		return "coop-graph-%s-%s.%s".formatted(this.subject, this.origin.version(), this.format.extension());
	}

}
