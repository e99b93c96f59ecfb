package org.multaqa.sessions.material.application;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MaterialId;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.programme;

/** Which bytes the materials of a session have, and how much room they take. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialServiceTest extends SlidesOfVera {

	@Test
	void a_speaker_adds_slides_replaces_and_removes_them_and_only_the_latest_bytes_stay() throws IOException {
		add(RequestContext.by(SPEAKER), SLIDES, PDF);
		assertThat(read(SPEAKER)).isEqualTo(PDF);

		this.service.replaceFile(RequestContext.by(SPEAKER), MODELS, SLIDES, file(PDF + "later"));
		assertThat(read(SPEAKER)).isEqualTo(PDF + "later");
		afterAnHour();
		assertThat(this.bytes.recount(MEETING)).isEqualTo(14);
		this.service.replaceFile(RequestContext.by(SPEAKER), MODELS, SLIDES, file(PDF + "later"));
		assertThat(this.bytes.recount(MEETING)).isEqualTo(14);

		this.service.remove(RequestContext.by(SPEAKER), MODELS, SLIDES);
		this.service.remove(RequestContext.by(SPEAKER), MODELS, SLIDES);
		afterAnHour();
		assertThat(this.bytes.recount(MEETING)).isZero();
		assertThat(this.materials.stored.told()).hasSize(3);
	}

	@Test
	void who_reads_a_file_while_it_is_replaced_or_removed_reads_it_to_its_end() throws IOException {
		add(RequestContext.by(SPEAKER), SLIDES, PDF);
		var first = slides();
		this.service.replaceFile(RequestContext.by(SPEAKER), MODELS, SLIDES, file(PDF + "later"));
		var second = slides();
		this.service.remove(RequestContext.by(SPEAKER), MODELS, SLIDES);
		this.service.sweep();

		assertThat(this.bytes.open(first.id(), first.size()).readAllBytes()).hasSize(9);
		assertThat(this.bytes.open(second.id(), second.size()).readAllBytes()).hasSize(14);
		assertRefused("material.unknown", () -> this.service.open(SPEAKER, MODELS, SLIDES));
	}

	@Test
	void what_was_replaced_makes_room_where_the_meeting_is_full() {
		add(RequestContext.by(SPEAKER), SLIDES, PDF);
		this.service.replaceFile(RequestContext.by(SPEAKER), MODELS, SLIDES, file(PDF + "123456"));
		assertThat(this.bytes.recount(MEETING)).isEqualTo(24);

		add(RequestContext.by(SPEAKER), new MaterialId("m-2"), PDF + "123456");

		assertThat(this.bytes.recount(MEETING)).isEqualTo(30);
	}

	@Test
	void the_same_key_adds_once_and_keeps_the_bytes_once() {
		var context = new RequestContext(SPEAKER, null, "k-1", null, null);
		add(context, SLIDES, PDF);
		add(context, SLIDES, PDF);

		assertThat(this.materials.stored.told()).hasSize(1);
		assertThat(this.bytes.recount(MEETING)).isEqualTo(9);
		assertThatExceptionOfType(Aggregates.IdempotencyConflict.class)
			.isThrownBy(() -> add(context, SLIDES, PDF + "other"));
		assertThat(this.bytes.recount(MEETING)).isEqualTo(9);
	}

	@Test
	void the_same_key_is_not_for_the_same_file_elsewhere() {
		add(RequestContext.by(SPEAKER), SLIDES, PDF);
		add(RequestContext.by(SPEAKER), new MaterialId("m-paper"), PDF);
		var context = new RequestContext(SPEAKER, null, "k-2", null, null);
		this.service.replaceFile(context, MODELS, SLIDES, file(PDF + "x"));

		assertThatExceptionOfType(Aggregates.IdempotencyConflict.class)
			.isThrownBy(() -> this.service.replaceFile(context, MODELS, new MaterialId("m-paper"), file(PDF + "x")));
	}

	@Test
	void what_is_sent_is_not_read_of_whom_it_is_not_taken() {
		var unread = new InputStream() {

			@Override
			public int read() {
				throw new IllegalStateException("read");
			}
		};
		assertRefused("programme.unknown-session", () -> this.service.addFile(RequestContext.by(DELEGATE), MODELS,
				SLIDES, TITLE, MaterialReaders.SESSION, new SentFile("a.pdf", unread)));
		assertRefused("programme.unknown-session", () -> this.service.open(DELEGATE, MODELS, SLIDES));
	}

	@Test
	void a_file_has_a_largest_size_and_so_have_all_files_of_a_meeting() {
		assertThatExceptionOfType(FileTooLarge.class)
			.isThrownBy(() -> add(RequestContext.by(SPEAKER), SLIDES, PDF + "x".repeat(12)));
		add(RequestContext.by(SPEAKER), SLIDES, PDF + "x".repeat(11));
		assertRefused("material.meeting-full",
				() -> add(RequestContext.by(SPEAKER), new MaterialId("m-2"), PDF + "xx"));
		assertThat(this.bytes.recount(MEETING)).isEqualTo(20);
		add(RequestContext.by(SPEAKER), new MaterialId("m-2"), PDF + "x");
		assertThat(this.bytes.recount(MEETING)).isEqualTo(30);
	}

}
