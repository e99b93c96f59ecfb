package org.multaqa.portal.projections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.PlanReworded;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.model.events.WorkshopEvent.WorkshopJoined;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.Telling;
import org.multaqa.testkit.EventSample;

/**
 * Things that happen, not always sensible ones: what is read must follow from them all
 * the same.
 */
final class RandomStory {

	private static final MeetingId MEETING = new MeetingId("m");

	private static final List<OfficeId> OFFICES = IntStream.range(0, 4)
		.mapToObj((n) -> new OfficeId("of-" + n))
		.toList();

	private final Random random;

	private final Telling telling = new Telling();

	RandomStory(long seed) {
		this.random = new Random(seed);
	}

	List<EventEnvelope<DomainEvent>> tell(int events) {
		return IntStream.range(0, events).mapToObj((_) -> this.telling.tell(next())).toList();
	}

	/**
	 * The same events as a broker may deliver them: some again, each subject in order.
	 */
	List<EventEnvelope<DomainEvent>> delivered(List<EventEnvelope<DomainEvent>> told) {
		var delivered = new ArrayList<EventEnvelope<DomainEvent>>();
		for (int i = 0; i < told.size(); i++) {
			delivered.add(told.get(i));
			if (this.random.nextInt(20) == 0) {
				delivered.addAll(told.subList(Math.max(0, i - this.random.nextInt(10)), i + 1));
			}
		}
		return delivered;
	}

	private DomainEvent next() {
		return switch (this.random.nextInt(5)) {
			case 0 -> output(new OutputId("o-" + this.random.nextInt(20)));
			case 1 -> recommendation(new RecommendationId("r-" + this.random.nextInt(10)));
			case 2 -> delegation(new DelegationId("d-" + this.random.nextInt(4)));
			case 3 -> workshop(new SessionId("s-" + this.random.nextInt(4)));
			default -> roadmap(new RoadmapId("x-" + this.random.nextInt(2)));
		};
	}

	private DomainEvent output(OutputId id) {
		return switch (this.random.nextInt(5)) {
			case 0, 1 -> new OutputRecorded(MEETING, id, new SessionId("s-1"), OutputKind.IDEA, "ar", words(), "h",
					person(), maybe(office()));
			case 2 -> new OutputReworded(MEETING, id, 1 + this.random.nextInt(5), words(), "h", person());
			case 3 -> new OutputCarriedForward(MEETING, id, person());
			default -> new OutputWithdrawn(MEETING, id, person());
		};
	}

	private DomainEvent recommendation(RecommendationId id) {
		var cited = List.of(new Citation(new OutputId("o-1"), new SessionId("s-1"), 1, words(), "h"));
		return switch (this.random.nextInt(7)) {
			case 0, 1 -> EventSample.of(RecommendationDrafted.class)
				.with("recommendation", id)
				.with("meeting", MEETING)
				.with("office", office())
				.with("title", text())
				.with("citations", cited)
				.with("by", person())
				.event();
			case 2 -> EventSample.of(RecommendationReworded.class)
				.with("recommendation", id)
				.with("meeting", MEETING)
				.with("wording", 1 + this.random.nextInt(4))
				.with("title", text())
				.with("citations", cited)
				.with("by", person())
				.event();
			case 3 -> new RecommendationSubmitted(id, MEETING, person());
			case 4 -> new RecommendationSupported(id, MEETING, office(), person());
			case 5 -> new SupportWithdrawn(id, MEETING, office(), person());
			default -> new PositionStated(id, MEETING, office(), Stance.values()[this.random.nextInt(4)], maybe(text()),
					person());
		};
	}

	private DomainEvent delegation(DelegationId id) {
		return switch (this.random.nextInt(5)) {
			case 0 -> new DelegationInvited(id, MEETING, office(), Map.of(Role.HEAD, 1, Role.DELEGATE, 3), true);
			case 1 -> new DelegateNominated(id, MEETING, office(), person(), List.of(Role.DELEGATE),
					this.random.nextBoolean());
			case 2 -> new DelegateApproved(id, MEETING, office(), person(), List.of(Role.HEAD));
			case 3 -> new DelegateWithdrawn(id, MEETING, office(), person());
			default -> new DelegateReplaced(id, MEETING, office(), person(), person(), List.of(Role.DELEGATE));
		};
	}

	private DomainEvent workshop(SessionId id) {
		return (this.random.nextInt(3) == 0) ? new WorkshopOpened(MEETING, id, List.of(new OutputId("o-2")))
				: new WorkshopJoined(MEETING, id, person(), maybe(office()));
	}

	private DomainEvent roadmap(RoadmapId id) {
		return switch (this.random.nextInt(7)) {
			case 0 -> new RoadmapOpened(id, MEETING, 2026, text(), List.of(), List.of(), null);
			case 1, 2 -> new InitiativeDrafted(id, initiative(), person());
			case 3 -> new InitiativeRemoved(id, initiative().id(), person());
			case 4 -> new RoadmapPresented(id, words(), person());
			case 5 -> new PlanReworded(id, new PlanTexts(text(), List.of(), List.of(), null, null), person());
			default -> new GateApproved(id, "officer", words(), person(), null);
		};
	}

	private Initiative initiative() {
		return new Initiative(new InitiativeId("i-" + this.random.nextInt(6)), text(), text(), "a", List.of("2026-Q1"),
				office(), List.of(), null, List.of(), List.of(new RecommendationId("r-1")), null, null);
	}

	private PersonId person() {
		return new PersonId("p-" + this.random.nextInt(6));
	}

	private OfficeId office() {
		return OFFICES.get(this.random.nextInt(OFFICES.size()));
	}

	private LocalizedText text() {
		return new LocalizedText(Map.of("ar", words(), "en", "words " + this.random.nextInt(9)));
	}

	private String words() {
		return "كلمات \"$.\" " + this.random.nextInt(9);
	}

	private <T> @Nullable T maybe(T value) {
		return this.random.nextBoolean() ? value : null;
	}

}
