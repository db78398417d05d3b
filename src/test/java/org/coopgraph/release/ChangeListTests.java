package org.coopgraph.release;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.coopgraph.dataset.change.ChangeKind;
import org.coopgraph.dataset.change.DatasetChanges;
import org.coopgraph.dataset.change.FieldChange;
import org.coopgraph.dataset.change.RowChange;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageArguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChangeListTests {

	private final ChangeList changes = ChangeList
		.of(new DatasetChanges(List.of(row("sources", "source:b", ChangeKind.ADDED),
				row("sources", "source:a", ChangeKind.CHANGED), row("members", "organisation:18", ChangeKind.REMOVED),
				row("members", "organisation:17", ChangeKind.REMOVED))));

	@Test
	void shouldFollowTheOrderOfFilesAndIdsOnAllPages() {
		List<String> ids = new ArrayList<>();
		Page<RowChange> page = this.changes.page(new PageArguments(1, true, null));
		while (!page.rows().isEmpty()) {
			RowChange row = page.rows().getFirst();
			ids.add(row.id());
			page = this.changes.page(new PageArguments(1, true, position(row)));
		}
		assertThat(ids).containsExactly("organisation:17", "organisation:18", "source:a", "source:b");
	}

	@Test
	void shouldEndAPageBeforeACursor() {
		Page<RowChange> page = this.changes
			.page(new PageArguments(1, false, position(row("sources", "source:b", ChangeKind.ADDED))));
		assertThat(page.rows()).extracting(RowChange::id).containsExactly("source:a");
		assertThat(page.info(ChangeList::cursor).hasPreviousPage()).isTrue();
	}

	@Test
	void shouldRefuseACursorOfAnotherList() {
		PageArguments arguments = new PageArguments(1, true, new Cursor("NAME ASC", "a", "b"));
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> this.changes.page(arguments));
	}

	@Test
	void shouldCountByFileAndKind() {
		assertThat(this.changes.counts()).containsExactly(new ChangeCount("sources", ChangeKind.ADDED, 1),
				new ChangeCount("sources", ChangeKind.CHANGED, 1), new ChangeCount("members", ChangeKind.REMOVED, 2));
	}

	@Test
	void shouldMeasureRowsAndFields() {
		assertThat(this.changes.size()).isEqualTo(1 + 4 * 2);
	}

	private static Cursor position(RowChange row) {
		return new Cursor("FILE", row.file(), row.id());
	}

	private static RowChange row(String file, String id, ChangeKind kind) {
		return new RowChange(file, id, kind, null, List.of(new FieldChange("name", "a", "b")));
	}

}
