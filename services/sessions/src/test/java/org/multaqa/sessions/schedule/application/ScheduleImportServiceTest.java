package org.multaqa.sessions.schedule.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.sessions.guest.application.GuestNames;
import org.multaqa.sessions.guest.application.NamedGuest;
import org.multaqa.sessions.programme.application.CircumstancesService;
import org.multaqa.sessions.programme.application.DelegationReplicas;
import org.multaqa.sessions.programme.application.KnownPeople;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.ParticipantReplicas;
import org.multaqa.sessions.programme.application.PersonReplica;
import org.multaqa.sessions.programme.application.ProgrammeService;
import org.multaqa.sessions.programme.application.ReleaseDocuments;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.application.TakeInService;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** What a file asks of the stores, looked at and taken in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleImportServiceTest {

	private static final Actor SAMI = Actor.of("sami", "doha-2025:organiser");

	private static final byte[] FILE = """
			{"schedule": {"conference": {"title": "C", "days": [{"date": "2025-12-07", "rooms": {"Hall": [
			  {"id": 1, "start": "10:00", "duration": "01:00", "title": "One",
			   "persons": [{"id": 1, "public_name": "Nobody Known"}]}]}}]}}}""".getBytes(StandardCharsets.UTF_8);

	private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

	private final AtomicInteger crowds = new AtomicInteger();

	private final AtomicInteger secrets = new AtomicInteger();

	private final MeetingReplicas meetings = new MeetingReplicas(new MemoryReplicas<>());

	private final Replicas<PersonReplica> people = counted(Replicas.class, new MemoryReplicas<>(PersonReplica.LISTING),
			this.crowds);

	private final KnownPeople known = new KnownPeople(
			new ParticipantReplicas(counted(Replicas.class, new MemoryReplicas<>(), this.crowds)), this.people);

	private final Aggregates<Programme> stored = new MemoryAggregates<>();

	private final SessionIdClaims claims = new SessionIdClaims(new MemoryInsertOnly<>());

	private final CircumstancesService circumstances = new CircumstancesService(
			new DelegationReplicas(new MemoryReplicas<>()), (_) -> Set.of(), CLOCK);

	private final ProgrammeService programmes = new ProgrammeService(this.stored, this.claims, this.meetings,
			this.known, new ReleaseDocuments(new MemoryInsertOnly<>()), this.circumstances, CLOCK);

	private final ScheduleImportService imports = new ScheduleImportService(this.programmes,
			new TakeInService(this.stored, this.claims, this.meetings, this.known, this.circumstances, CLOCK),
			this.meetings, this.known, new NamesOfAll(),
			new GuestIds(counted(InsertOnly.class, new MemoryInsertOnly<GuestIds.Secret>(), this.secrets)), CLOCK);

	@BeforeEach
	void a_meeting_in_doha_and_a_secret() {
		var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true, null, null);
		this.meetings.keep(planned,
				new EventEnvelope<>(planned.subject(), 1, "t", NOW, new PersonId("p"), "c", null, planned));
		this.imports.preview(SAMI, MEETING, FILE, false, text("so"));
		this.crowds.set(0);
		this.secrets.set(0);
	}

	@Test
	void taking_a_file_in_reads_the_secret_and_everybody_once_as_looking_at_it_does() {
		this.imports.preview(SAMI, MEETING, FILE, false, text("so"));
		int crowdOfPreview = this.crowds.getAndSet(0);
		assertThat(this.secrets.getAndSet(0)).isEqualTo(1);

		var done = this.imports.carryOut(RequestContext.by(SAMI), MEETING, FILE, false, text("so"), null);

		assertThat(this.programmes.of(MEETING).state().sessions()).hasSize(1);
		assertThat(done.state().lines()).hasSize(1);
		assertThat(this.crowds).hasValue(crowdOfPreview);
		assertThat(this.secrets).hasValue(1);
	}

	@Test
	void whoever_may_not_plan_is_refused_before_anything_is_read() {
		var hind = Actor.of("hind", "doha-2025:delegate:mena");

		assertNotAllowed("actor.needs-role",
				() -> this.imports.carryOut(RequestContext.by(hind), MEETING, FILE, false, text("so"), null));
		assertThat(this.crowds).hasValue(0);
		assertThat(this.secrets).hasValue(0);
	}

	/** A store that counts how often it is asked. */
	private static <S> S counted(Class<? super S> type, Object store, AtomicInteger asked) {
		@SuppressWarnings("unchecked")
		var counted = (S) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(_, method, arguments) -> {
					asked.incrementAndGet();
					try {
						return method.invoke(store, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
		return counted;
	}

	/** Names everybody as asked. */
	private static final class NamesOfAll implements GuestNames {

		@Override
		public Map<PersonId, NamedGuest> name(MeetingId meeting, Map<PersonId, LocalizedText> names) {
			return names.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey,
						(each) -> new NamedGuest(each.getKey(), each.getValue(), 1)));
		}

		@Override
		public NamedGuest correct(PersonId person, LocalizedText name) {
			return new NamedGuest(person, name, 2);
		}

		@Override
		public NamedGuest remove(PersonId person) {
			return new NamedGuest(person, null, 2);
		}

		@Override
		public void erase(PersonId person, PersonId askedBy) {
			// nothing is kept
		}

	}

}
