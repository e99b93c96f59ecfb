package org.multaqa.notifications.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.notifications.MemoryCopies;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.DelegationReplica;
import org.multaqa.notifications.projection.domain.MeetingReplica;
import org.multaqa.notifications.projection.domain.OfficeReplica;
import org.multaqa.notifications.projection.domain.ProgrammeReplica;
import org.multaqa.notifications.projection.domain.SeatReplica.State;
import org.multaqa.notifications.projection.domain.SeatReplica;
import org.multaqa.notifications.projection.domain.SessionEdition;
import org.multaqa.notifications.projection.domain.SessionReplica;
import org.multaqa.registration.api.Deadlines;

/** A meeting, one person in it, and who writes to them. */
abstract class MeetingLetters {

	static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	static final MeetingId DOHA = new MeetingId("doha-2025");

	static final OfficeId MENA = new OfficeId("mena");

	static final DelegationId DELEGATION = new DelegationId("doha-2025-mena");

	static final PersonId NOURA = new PersonId("noura");

	final NotificationReplicas replicas = MemoryCopies.all();

	final LocalizedLetterWriter letters = new LocalizedLetterWriter(this.replicas, SampleLetters.NO_LINKS,
			"http://portal.test", Clock.fixed(NOON, ZoneOffset.UTC));

	final SampleLetters samples = new SampleLetters(this.replicas, this.letters);

	private long sequence;

	@BeforeEach
	void know() {
		meeting(MeetingStage.OPEN, "2025-11-20T18:00");
		keep(this.replicas.offices(), "mena", new OfficeReplica(MENA, LocalizedText.of("en", "The MENA office")));
		keep(this.replicas.delegations(), DELEGATION.value(), new DelegationReplica(DELEGATION, DOHA, MENA, true));
		keep(this.replicas.programmes(), DOHA.value(), new ProgrammeReplica(DOHA, List.of(release(1), release(2))));
		seat(State.ACTS);
	}

	void meeting(MeetingStage stage, String deadline) {
		keep(this.replicas.meetings(), DOHA.value(),
				new MeetingReplica(DOHA, new LocalizedText(Map.of("ar", "لقاء الدوحة", "en", "The Doha meeting")),
						LocalDate.of(2025, 12, 7), "Asia/Qatar", List.of("ar", "en"), stage,
						new Deadlines(null, LocalDateTime.parse(deadline), List.of(7))));
	}

	Letter write(String language, NotificationKind kind) {
		return this.letters.write(recipient(language), List.of(notice(kind))).orElseThrow().letter();
	}

	static Recipient recipient(String language) {
		return new Recipient(NOURA, LocalizedText.of("en", "Noura"), "noura@example.org", language);
	}

	static Notice notice(NotificationKind kind) {
		return Notice.of(NOURA, null, kind, NOON, NOON, Status.WAITING, NOON);
	}

	void seat(State state) {
		keep(this.replicas.seats(), DELEGATION + "/" + NOURA,
				new SeatReplica(DELEGATION, DOHA, MENA, NOURA, List.of(Role.HEAD), state, NOON, null, null));
	}

	void session(String id, SessionEdition... editions) {
		var session = SessionReplica.of(new SessionId(id), DOHA);
		for (var edition : editions) {
			session = session.shown(edition);
		}
		keep(this.replicas.sessions(), id, session);
	}

	/** Noura's part, or her office's session. */
	static SessionEdition edition(int release, String title, @Nullable Part part, String starts, String room) {
		var from = Instant.parse("2025-12-08T" + starts + ":00Z");
		var people = (part != null) ? List.of(new Contributor(NOURA, part)) : List.<Contributor>of();
		var offices = title.equals("Elsewhere") ? List.of(new OfficeId("lac")) : List.of(MENA);
		return new SessionEdition(release,
				new SessionPlan(new SessionId("s"), SessionKind.SEMINAR, LocalizedText.of("en", title), null, people,
						offices, List.of("en"), null, List.of()),
				new ReleasedPlace(new RoomId("r-" + room.toLowerCase(Locale.ROOT)), LocalizedText.of("en", room), 60,
						from, from.plusSeconds(3600)),
				false);
	}

	static ProgrammeReplica.Release release(int number) {
		return new ProgrammeReplica.Release(number, LocalizedText.of("en", "Release " + number), 3, new PersonId("l"),
				NOON);
	}

	/** Without the marks that keep inserted words in their direction. */
	static String plain(String words) {
		return words.replaceAll("[\u2066\u2068\u2069\u200e\u200f]", "");
	}

	<T> void keep(Replicas<T> copies, String id, T copy) {
		copies.apply(id, new EventEnvelope<>("test", ++this.sequence, "test", NOON, NOURA, "test", null,
				new RoleGranted(DOHA, NOURA, Role.OBSERVER)), (_) -> copy);
	}

}
