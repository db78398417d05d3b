package org.coopgraph.dataset.change;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetCopy;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetChangesTests {

	private static final String SOURCE = "hearsay,Hearsay,https://example.coop,,SECONDARY,";

	private final DatasetCopy dataset;

	private final CheckedDataset before;

	DatasetChangesTests(@TempDir Path folder) {
		this.dataset = DatasetCopy.in(folder);
		this.before = this.dataset.reader().read();
	}

	@Test
	void shouldFindNothingInEqualDataSets() {
		assertThat(changes().isEmpty()).isTrue();
	}

	@Test
	void shouldFindAnAddedRowWithItsValues() {
		this.dataset.append("sources.csv", SOURCE);
		assertThat(changes().rows()).singleElement().satisfies((row) -> {
			assertThat(row.file()).isEqualTo("sources");
			assertThat(row.id()).isEqualTo("source:hearsay");
			assertThat(row.kind()).isEqualTo(ChangeKind.ADDED);
			assertThat(row.name()).isEqualTo("Hearsay");
			assertThat(row.fields()).contains(new FieldChange("kind", null, "SECONDARY"))
				.extracting(FieldChange::field)
				.containsExactly("id", "title", "url", "kind");
		});
	}

	@Test
	void shouldFindARemovedRowWithItsLastValues() {
		DatasetChanges back = DatasetChanges.between(this.dataset.append("sources.csv", SOURCE).reader().read(),
				this.before);
		assertThat(back.rows()).singleElement().satisfies((row) -> {
			assertThat(row.kind()).isEqualTo(ChangeKind.REMOVED);
			assertThat(row.name()).isEqualTo("Hearsay");
			assertThat(row.fields()).contains(new FieldChange("kind", "SECONDARY", null));
		});
	}

	@Test
	void shouldFindTheFieldsThatChanged() {
		this.dataset.replace("members.csv", "CIC Insurance Group Ltd.,CIC,COOPERATIVE_GROUP,KE,Nairobi,insurance",
				"CIC Insurance Group,CIC,COOPERATIVE_GROUP,KE,,insurance banking");
		assertThat(changes().rows())
			.containsExactly(new RowChange("members", "organisation:18", ChangeKind.CHANGED, "CIC Insurance Group",
					List.of(new FieldChange("name", "CIC Insurance Group Ltd.", "CIC Insurance Group"),
							new FieldChange("city", "Nairobi", null), new FieldChange("sectors",
									List.of("sector:insurance"), List.of("sector:insurance", "sector:banking")))));
		assertThat(changes().rows().getFirst().fields().getLast().afterText())
			.isEqualTo("sector:insurance, sector:banking");
	}

	@Test
	void shouldFindNoChangeInAnotherOrderOfRows() {
		this.dataset.replace("people.csv",
				"earl-grey,\"Albert Grey, 4th Earl Grey\",jicr-congress-table uwcc-centennial\n", "");
		this.dataset.append("people.csv",
				"earl-grey,\"Albert Grey, 4th Earl Grey\",jicr-congress-table uwcc-centennial");
		assertThat(changes().isEmpty()).isTrue();
	}

	@Test
	void shouldCountByFileAndKind() {
		this.dataset.replace("members.csv", "CIC Insurance Group Ltd.", "CIC Insurance Group")
			.append("sources.csv", SOURCE)
			.append("people.csv", "somebody,Some Body,hearsay");
		DatasetChanges changes = changes();
		assertThat(changes.count(ChangeKind.ADDED)).isEqualTo(2);
		assertThat(changes.count(ChangeKind.CHANGED)).isEqualTo(1);
		assertThat(changes.count("people", ChangeKind.ADDED)).isEqualTo(1);
		assertThat(changes.count("people", ChangeKind.REMOVED)).isZero();
		assertThat(changes.files()).containsExactly("sources", "members", "people");
	}

	private DatasetChanges changes() {
		return DatasetChanges.between(this.before, this.dataset.reader().read());
	}

}
