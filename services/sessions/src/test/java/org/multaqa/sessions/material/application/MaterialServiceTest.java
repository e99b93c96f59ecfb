package org.multaqa.sessions.material.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.sessions.material.domain.Content.StoredFile;
import org.multaqa.sessions.material.domain.SessionMaterials;
import org.multaqa.sessions.material.files.ContentTypes;
import org.multaqa.sessions.material.persistence.MemoryFileStore;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** In which order bytes and materials are written, and what a crash leaves behind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialServiceTest {

	private static final Actor SPEAKER = Actor.of(VERA.value(), "doha-2025:delegate:africa");

	private static final Actor DELEGATE = Actor.of("hind", "doha-2025:delegate:mena");

	private static final MaterialId SLIDES = new MaterialId("m-slides");

	private static final LocalizedText TITLE = text("Slides");

	private static final String PDF = "%PDF-1.7\n";

	private final MemoryFileStore bytes = new MemoryFileStore();

	private final FailingStore store = new FailingStore(this.bytes);

	private final FailingAggregates materials = new FailingAggregates();

	private final MovedClock clock = new MovedClock();

	private final MaterialService service = new MaterialService(this.materials, sessions(),
			new FileKeeper(this.store, new ContentTypes(), new FileLimits(20, 30), this.clock));

	private static SentFile file(String content) {
		return new SentFile("slides.pdf", new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
	}

	private Versioned<ShownMaterials> add(RequestContext context, MaterialId id, String content) {
		return this.service.addFile(context, MODELS, id, TITLE, MaterialReaders.SESSION, file(content));
	}

	private StoredFile slides() {
		return (StoredFile) this.service.read(SPEAKER, MODELS).state().materials().get(SLIDES).content();
	}

	private String read(Actor actor) throws IOException {
		try (var content = this.service.open(actor, MODELS, SLIDES).content()) {
			return new String(content.readAllBytes(), StandardCharsets.US_ASCII);
		}
	}

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

	@Test
	void where_the_bytes_cannot_be_written_no_material_has_them() {
		this.store.fails = true;

		assertThatIllegalStateException().isThrownBy(() -> add(RequestContext.by(SPEAKER), SLIDES, PDF));

		assertThat(this.service.read(SPEAKER, MODELS).state().readable()).isEmpty();
		sweptAfterAnHour();
	}

	@Test
	void where_nobody_knows_whether_the_material_was_stored_the_bytes_stay_until_it_is_known() {
		this.materials.fails = true;

		assertThatIllegalStateException().isThrownBy(() -> add(RequestContext.by(SPEAKER), SLIDES, PDF));

		assertThat(this.bytes.recount(MEETING)).isEqualTo(9);
		sweptAfterAnHour();
	}

	@Test
	void the_sweep_leaves_what_a_material_has() throws IOException {
		add(RequestContext.by(SPEAKER), SLIDES, PDF);
		this.clock.now = this.clock.now.plus(FileKeeper.GRACE).plus(Duration.ofDays(1));

		this.service.sweep();

		assertThat(read(SPEAKER)).isEqualTo(PDF);
		assertThat(slides().size()).isEqualTo(9);
	}

	@Test
	void a_crash_right_after_a_file_was_replaced_or_removed_leaves_no_bytes() {
		add(RequestContext.by(SPEAKER), SLIDES, PDF);
		this.materials.crashes = true;
		assertThatIllegalStateException().isThrownBy(
				() -> this.service.replaceFile(RequestContext.by(SPEAKER), MODELS, SLIDES, file(PDF + "later")));
		afterAnHour();
		assertThat(this.bytes.recount(MEETING)).isEqualTo(14);

		assertThatIllegalStateException()
			.isThrownBy(() -> this.service.remove(RequestContext.by(SPEAKER), MODELS, SLIDES));
		afterAnHour();
		assertThat(this.bytes.recount(MEETING)).isZero();
	}

	@Test
	void a_file_that_was_not_removed_after_all_stays_even_where_room_is_needed() throws IOException {
		add(RequestContext.by(SPEAKER), SLIDES, PDF + "x".repeat(11));
		this.materials.fails = true;
		assertThatIllegalStateException()
			.isThrownBy(() -> this.service.remove(RequestContext.by(SPEAKER), MODELS, SLIDES));
		this.materials.fails = false;

		assertRefused("material.meeting-full",
				() -> add(RequestContext.by(SPEAKER), new MaterialId("m-2"), PDF + "xx"));
		afterAnHour();

		assertThat(read(SPEAKER)).hasSize(20);
		assertThat(this.bytes.looseBefore(Instant.MAX, 10)).isEmpty();
	}

	@Test
	void a_file_that_is_replaced_before_it_is_settled_leaves_no_bytes() {
		this.store.beforeSettling = () -> {
			this.store.beforeSettling = () -> {
			};
			this.clock.now = this.clock.now.plusMillis(1);
			this.service.replaceFile(RequestContext.by(SPEAKER), MODELS, SLIDES, file(PDF + "later"));
		};
		add(RequestContext.by(SPEAKER), SLIDES, PDF);

		afterAnHour();

		assertThat(this.bytes.recount(MEETING)).isEqualTo(14);
	}

	private void afterAnHour() {
		this.clock.now = this.clock.now.plus(FileKeeper.GRACE).plusSeconds(1);
		this.service.sweep();
	}

	private void sweptAfterAnHour() {
		this.service.sweep();
		assertThat(this.bytes.recount(MEETING)).as("it may be on its way still").isEqualTo(9);
		afterAnHour();
		assertThat(this.bytes.recount(MEETING)).isZero();
	}

	private static PlannedSessions sessions() {
		var meetings = new MeetingReplicas(new MemoryReplicas<>());
		var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar"), new ConsentRule.NoBlock(),
				true, null, null);
		meetings.keep(planned,
				new EventEnvelope<>(planned.subject(), 1, "t", NOW, new PersonId("layan"), "c", null, planned));
		var programmes = new MemoryAggregates<Programme>();
		programmes.insert(MEETING.value(), Decision.unchanged(programme(planWith(MODELS, VERA))),
				RequestContext.by(SPEAKER));
		var claims = new MemoryInsertOnly<SessionIdClaim>();
		claims.insert(MODELS.value(), new SessionIdClaim(MODELS, MEETING));
		return new PlannedSessions(programmes, new SessionIdClaims(claims), meetings);
	}

	/** A clock that the test moves. */
	private static final class MovedClock extends Clock {

		Instant now = NOW;

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

	}

	/** A store of files that goes away in the middle of one. */
	private static final class FailingStore implements FileStore {

		private final MemoryFileStore store;

		boolean fails;

		Runnable beforeSettling = () -> {
		};

		FailingStore(MemoryFileStore store) {
			this.store = store;
		}

		@Override
		public long claim(FileClaim claim) {
			return this.store.claim(claim);
		}

		@Override
		public long recount(MeetingId meeting) {
			return this.store.recount(meeting);
		}

		@Override
		public void settle(FileClaim claim) {
			this.beforeSettling.run();
			this.store.settle(claim);
		}

		@Override
		public void loosen(String file, Instant at) {
			this.store.loosen(file, at);
		}

		@Override
		public void release(String file, Instant at) {
			this.store.release(file, at);
		}

		@Override
		public void write(String file, InputStream content) throws IOException {
			if (this.fails) {
				throw new IllegalStateException("the store is away");
			}
			this.store.write(file, content);
		}

		@Override
		public InputStream open(String file, long size) {
			return this.store.open(file, size);
		}

		@Override
		public void remove(FileClaim claim) {
			this.store.remove(claim);
		}

		@Override
		public List<FileClaim> looseBefore(Instant moment, int limit) {
			return this.store.looseBefore(moment, limit);
		}

		@Override
		public List<FileClaim> released(MeetingId meeting, int limit) {
			return this.store.released(meeting, limit);
		}

	}

	/** A store of materials that goes away, so that nobody knows what it has done. */
	private static final class FailingAggregates implements Aggregates<SessionMaterials> {

		final MemoryAggregates<SessionMaterials> stored = new MemoryAggregates<>();

		boolean fails;

		/** Whether it goes away once a change is stored. */
		boolean crashes;

		@Override
		public Optional<Versioned<SessionMaterials>> find(String id) {
			return this.stored.find(id);
		}

		@Override
		public Slice<Versioned<SessionMaterials>> list(ListQuery query) {
			return this.stored.list(query);
		}

		@Override
		public Versioned<SessionMaterials> insert(String id, Decision<SessionMaterials> decision,
				RequestContext context) {
			if (this.fails) {
				throw new IllegalStateException("the store is away");
			}
			return this.stored.insert(id, decision, context);
		}

		@Override
		public Versioned<SessionMaterials> update(Versioned<SessionMaterials> read, Decision<SessionMaterials> decision,
				RequestContext context) {
			if (this.fails) {
				throw new IllegalStateException("the store is away");
			}
			var after = this.stored.update(read, decision, context);
			if (this.crashes) {
				throw new IllegalStateException("the service is away");
			}
			return after;
		}

	}

}
