package org.multaqa.notifications.projection.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.testkit.EventSample;

/**
 * A recommendation is discussed, and a roadmap consulted on, sent back and presented
 * again.
 */
record RoadmapStory(Journal journal) {

	private static final RecommendationId CATALOGUE = new RecommendationId("r-catalogue");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private static final RoadmapId NEXT_ROADMAP = new RoadmapId("roadmap-2027");

	/** Of the consultation on the next roadmap, long after all else. */
	static final Instant END = FedListeners.NOON.plus(Duration.ofDays(30));

	void play() {
		discussed();
		approved();
	}

	private void discussed() {
		this.journal.tell("noura",
				EventSample.of(RecommendationDrafted.class).with("recommendation", CATALOGUE).event());
		this.journal.tell("layan", new DiscussionOpened(CATALOGUE, Journal.DOHA, new PersonId("layan")));
		List.of("hind", "lucia")
			.forEach((head) -> this.journal.expect(head, NoticeKind.POSITION_DUE, CATALOGUE.value()));
	}

	private void approved() {
		this.journal.tell("hana",
				new RoadmapOpened(ROADMAP, Journal.DOHA, 2026, LocalizedText.of("en", "Roadmap"), List.of(),
						List.of(new Gate("first", LocalizedText.of("en", "First"), Role.SECRETARY_GENERAL),
								new Gate("second", LocalizedText.of("en", "Second"), Role.PRESIDENT)),
						null));
		consulted();
		consultedUntilAnEnd();
		named();
		String presented = this.journal.tell("hana", new RoadmapPresented(ROADMAP, "hash", new PersonId("hana")));
		this.journal.expect("stella", NoticeKind.GATE_OPEN, "first/" + presented);
		String passed = this.journal.tell("stella",
				new GateApproved(ROADMAP, "first", "hash", new PersonId("stella"), null));
		this.journal.expect("paula", NoticeKind.GATE_OPEN, "second/" + passed);
		String back = this.journal.tell("paula",
				new RoadmapReturned(ROADMAP, "second", LocalizedText.of("en", "Too long"), new PersonId("paula")));
		List.of("hana", "hugo").forEach((officer) -> this.journal.expect(officer, NoticeKind.RETURNED, back));
		this.journal.tell("hana", new ApprovalsVoided(ROADMAP, List.of("first"), "hash", null));
		String again = this.journal.tell("hana", new RoadmapPresented(ROADMAP, "other", new PersonId("hana")));
		this.journal.expect("stella", NoticeKind.GATE_OPEN, "first/" + again);
		lifted();
	}

	/** While it is before the first gate. */
	private void lifted() {
		String lapsed = this.journal.tell("layan",
				new ApprovalsVoided(ROADMAP, List.of(), "other", new Lapse.ReservationLifted(CATALOGUE, Journal.LAC)));
		List.of("hana", "hugo").forEach((officer) -> this.journal.expect(officer, NoticeKind.RETURNED, lapsed));
	}

	private void consulted() {
		String open = this.journal.tell("hana", new ConsultationOpened(ROADMAP, new PersonId("hana"), null));
		List.of("hind", "noura", "lucia", "walid", "hugo", "paula", "stella")
			.forEach((person) -> this.journal.expect(person, NoticeKind.CONSULTATION_OPEN, open));
		this.journal.tell("noura", new RoleGranted(Journal.DOHA, new PersonId("mariam"), Role.OBSERVER));
		this.journal.expect("mariam", NoticeKind.CONSULTATION_OPEN, open);
		this.journal.tell("hana", new ConsultationClosed(ROADMAP, new PersonId("hana")));
	}

	/** It is prolonged before it closes, and one of those who are asked comments. */
	private void consultedUntilAnEnd() {
		var hana = new PersonId("hana");
		this.journal.tell("hana", new RoadmapOpened(NEXT_ROADMAP, Journal.DOHA, 2027,
				LocalizedText.of("en", "The next roadmap"), List.of(), List.of(), null));
		String open = this.journal.tell("hana",
				new ConsultationOpened(NEXT_ROADMAP, hana, END.minus(Duration.ofDays(3))));
		this.journal.tell("hana", new ConsultationEndMoved(NEXT_ROADMAP, END, hana));
		this.journal.tell("noura",
				new CommentMade(NEXT_ROADMAP, "c-1", null, "ar", "حسن", new PersonId("noura"), Journal.MENA));
		var silent = List.of("hind", "lucia", "walid", "hugo", "paula", "stella", "mariam");
		Stream.concat(Stream.of("noura"), silent.stream())
			.forEach((person) -> this.journal.expect(person, NoticeKind.CONSULTATION_OPEN, open));
		silent.forEach((person) -> this.journal.expect(person, NoticeKind.CONSULTATION_CLOSES, open + "/" + END));
	}

	/** First one leads and the other is its partner, then the other leads alone. */
	private void named() {
		var id = new InitiativeId("i-catalogue");
		String first = this.journal.tell("hana", new InitiativeDrafted(ROADMAP,
				initiative(id, Journal.MENA, List.of(Journal.LAC)), new PersonId("hana")));
		List.of("hind", "lucia")
			.forEach((head) -> this.journal.expect(head, NoticeKind.INITIATIVE_NAMED, id + "/" + first));
		this.journal.tell("hana", new InitiativeRevised(ROADMAP, initiative(id, Journal.MENA, List.of(Journal.LAC)),
				new PersonId("hana")));
		String other = this.journal.tell("hana",
				new InitiativeRevised(ROADMAP, initiative(id, Journal.LAC, List.of()), new PersonId("hana")));
		this.journal.expect("hind", NoticeKind.INITIATIVE_LEFT_OUT, id + "/" + other);
		this.journal.expect("lucia", NoticeKind.INITIATIVE_NAMED, id + "/" + other);
		String removed = this.journal.tell("hana", new InitiativeRemoved(ROADMAP, id, new PersonId("hana")));
		this.journal.expect("lucia", NoticeKind.INITIATIVE_LEFT_OUT, id + "/" + removed);
	}

	private static Initiative initiative(InitiativeId id, OfficeId lead, List<OfficeId> partners) {
		return new Initiative(id, LocalizedText.of("en", "One catalogue"), LocalizedText.of("en", "It is used"),
				"access", List.of("2026-Q1"), lead, partners, null, List.of(), List.of(new RecommendationId("r-other")),
				null, null);
	}

}
