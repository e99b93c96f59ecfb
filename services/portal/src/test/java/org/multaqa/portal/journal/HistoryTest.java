package org.multaqa.portal.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.Telling;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.testkit.EventSample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final SessionId ROOM = new SessionId("s-room");

	private static final OutputId CITED = new OutputId("o-cited");

	private static final OutputId KEPT = new OutputId("o-kept");

	private static final RecommendationId RECOMMENDATION = new RecommendationId("r-one");

	private static final Actor STRANGER = Actor.of("stranger");

	private static final Actor DELEGATE = Actor.of("hind", "doha-2025:delegate:mena");

	private static final Actor HEAD = Actor.of("noura", "doha-2025:head:mena");

	private static final Actor OTHER_OFFICE = Actor.of("carlos", "doha-2025:head:lac");

	private static final Actor FOUNDER = Actor.of("sami", "*:founder");

	private static final Actor ORGANISER = Actor.of("layan", "doha-2025:organiser");

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final Journal journal = new Journal(new MemoryJournal());

	private final History history = new History(this.journal, this.models, new Audiences(this.models));

	private final Telling telling = new Telling();

	@BeforeEach
	void aMeetingIsPrepared() {
		tell(new MeetingPlanned(DOHA, text("Doha"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar",
				text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null));
	}

	@Test
	void a_meeting_in_draft_is_for_its_organisers() {
		assertThat(seen(ORGANISER, "meeting/doha-2025")).hasSize(1);
		assertThat(seen(STRANGER, "meeting/doha-2025")).isEmpty();

		tell(new MeetingStageReached(DOHA, MeetingStage.OPEN));
		assertThat(seen(STRANGER, "meeting/doha-2025")).hasSize(2);
	}

	@Test
	void who_is_in_a_delegation_is_for_its_head() {
		var delegation = new DelegationId("doha-mena");
		tell(new MeetingStageReached(DOHA, MeetingStage.OPEN),
				new DelegationInvited(delegation, DOHA, MENA, Map.of(Role.HEAD, 1), true),
				new DelegateNominated(delegation, DOHA, MENA, HEAD.person(), List.of(Role.HEAD), false),
				new DelegateApproved(delegation, DOHA, MENA, HEAD.person(), List.of(Role.HEAD)));

		assertThat(seen(HEAD, "delegation/doha-mena")).hasSize(3);
		for (Actor other : List.of(DELEGATE, OTHER_OFFICE, STRANGER)) {
			assertThat(seen(other, "delegation/doha-mena")).as(other.person().value()).isEmpty();
		}
	}

	@Test
	void what_was_said_in_a_room_is_for_those_who_take_part_until_it_is_cited_in_public() {
		tell(new WorkshopOpened(DOHA, ROOM, List.of()), said(CITED), said(KEPT), drafted());
		assertThat(seen(OTHER_OFFICE, "output/o-kept")).hasSize(1);
		assertThat(seen(OTHER_OFFICE, "workshop/s-room")).hasSize(1);
		tell(new MeetingStageReached(DOHA, MeetingStage.OPEN));
		assertThat(this.history.recent(STRANGER, DOHA, null, 50)).extracting(Entry::subject)
			.containsOnly("meeting/doha-2025");

		tell(new RecommendationSubmitted(RECOMMENDATION, DOHA, Telling.TELLER));
		assertThat(seen(STRANGER, "output/o-cited")).hasSize(1);
		assertThat(seen(STRANGER, "output/o-kept")).isEmpty();
		assertThat(seen(STRANGER, "workshop/s-room")).isEmpty();
	}

	@Test
	void the_words_of_a_draft_stay_with_its_office_after_it_was_submitted() {
		tell(new MeetingStageReached(DOHA, MeetingStage.OPEN), drafted(),
				new RecommendationSubmitted(RECOMMENDATION, DOHA, Telling.TELLER),
				EventSample.of(RecommendationReworded.class)
					.with("recommendation", RECOMMENDATION)
					.with("meeting", DOHA)
					.with("text", text("Since then"))
					.event());

		assertThat(seen(DELEGATE, "recommendation/r-one")).hasSize(3);
		for (Actor other : List.of(OTHER_OFFICE, STRANGER)) {
			assertThat(seen(other, "recommendation/r-one")).as(other.person().value())
				.extracting(Entry::type)
				.containsExactly("org.multaqa.recommendation.reworded.v1", "org.multaqa.recommendation.submitted.v1");
		}
	}

	@Test
	void a_draft_is_not_told_to_organisers_nor_to_founders() {
		tell(new MeetingStageReached(DOHA, MeetingStage.OPEN), drafted());

		for (Actor other : List.of(ORGANISER, FOUNDER)) {
			assertThat(seen(other, "recommendation/r-one")).as(other.person().value()).isEmpty();
			assertThat(this.history.recent(other, DOHA, null, 50)).extracting(Entry::subject)
				.doesNotContain("recommendation/r-one");
		}
		assertThat(seen(DELEGATE, "recommendation/r-one")).hasSize(1);
	}

	@Test
	void what_one_may_not_know_of_is_refused_as_what_is_not_there() {
		tell(drafted());

		for (String subject : List.of("recommendation/r-one", "recommendation/r-nowhere", "meeting/doha-2025")) {
			assertThatThrownBy(() -> this.history.of(STRANGER, subject, Long.MAX_VALUE, 50)).as(subject)
				.asInstanceOf(type(RuleViolation.class))
				.extracting(RuleViolation::code)
				.isEqualTo("journal.unknown-subject");
		}
		for (MeetingId meeting : List.of(DOHA, new MeetingId("nowhere-2025"))) {
			assertThatThrownBy(() -> this.history.recent(STRANGER, meeting, null, 50))
				.isInstanceOf(RuleViolation.class);
		}
	}

	@Test
	void programs_that_operate_the_platform_see_that_something_happened_and_not_what() {
		tell(drafted());
		var operator = new Actor(new PersonId("watch"), Set.of(), Set.of("operations"));

		assertThat(seen(operator, "recommendation/r-one")).singleElement()
			.satisfies((entry) -> assertThat(entry.data()).isNull());
		assertThat(this.history.recent(operator, DOHA, null, 50)).hasSize(2).allMatch((entry) -> entry.data() == null);
	}

	private List<Entry> seen(Actor actor, String subject) {
		try {
			return this.history.of(actor, subject, Long.MAX_VALUE, 50);
		}
		catch (RuleViolation ex) {
			assertThat(ex.code()).isEqualTo("journal.unknown-subject");
			return List.of();
		}
	}

	private void tell(DomainEvent... events) {
		this.telling.tell(events).forEach((event) -> {
			this.models.bySubject().apply(event);
			this.journal.keep(event, DOHA);
		});
	}

	private static OutputRecorded said(OutputId id) {
		return new OutputRecorded(DOHA, id, ROOM, OutputKind.NEED, "en", "words", "hash", Telling.TELLER, MENA);
	}

	private static RecommendationDrafted drafted() {
		return EventSample.of(RecommendationDrafted.class)
			.with("recommendation", RECOMMENDATION)
			.with("meeting", DOHA)
			.with("office", MENA)
			.with("text", text("A secret"))
			.with("citations", List.of(new Citation(CITED, ROOM, 1, "words", "hash")))
			.event();
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
