package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.dataset.change.ChangeKind;
import org.coopgraph.dataset.change.DatasetChanges;
import org.coopgraph.dataset.change.RowChange;
import org.coopgraph.start.StartupException;

/** All that an import would change, as JSON. */
public record ChangeReport(ImportRequest request, Candidate candidate) {

	public void write(Path file) {
		try (OutputStream output = Files.newOutputStream(file);
				JsonGenerator json = JsonMapper.shared().writerWithDefaultPrettyPrinter().createGenerator(output)) {
			json.writeStartObject();
			json.writePOJOProperty("files", this.request.files().stream().map(Path::toString).toList());
			json.writeStringProperty("date", this.request.date());
			json.writeBooleanProperty("partial", this.request.partial());
			writeCounts(json);
			writeChanges(json);
			json.writeNumberProperty("noticeCount", this.candidate.notices().count());
			json.writePOJOProperty("notices", this.candidate.notices().list());
			json.writeEndObject();
		}
		catch (IOException ex) {
			throw new StartupException("The report %s cannot be written: %s.".formatted(file, ex), ex);
		}
	}

	private void writeCounts(JsonGenerator json) {
		DatasetChanges changes = this.candidate.changes();
		json.writeObjectPropertyStart("counts");
		for (String file : changes.files()) {
			json.writeObjectPropertyStart(file);
			json.writeNumberProperty("added", changes.count(file, ChangeKind.ADDED));
			json.writeNumberProperty("changed", changes.count(file, ChangeKind.CHANGED));
			json.writeNumberProperty("removed", changes.count(file, ChangeKind.REMOVED));
			json.writeEndObject();
		}
		json.writeEndObject();
	}

	private void writeChanges(JsonGenerator json) {
		json.writeArrayPropertyStart("changes");
		for (RowChange change : this.candidate.changes().rows()) {
			json.writePOJO(change);
		}
		json.writeEndArray();
	}

}
