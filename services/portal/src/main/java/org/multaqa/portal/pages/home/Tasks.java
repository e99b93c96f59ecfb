package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.portal.pages.home.HomePage.Task;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.meeting.Delegation.Member;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.SeatOfferActions;

/**
 * What only the reader can do now.
 *
 * @param context the meeting
 */
record Tasks(MeetingContext context) {

	private static final List<RecommendationStage> UNDECIDED = List.of(RecommendationStage.DRAFT,
			RecommendationStage.SUBMITTED, RecommendationStage.IN_DISCUSSION);

	/** How many are shown, and so many recommendations of each stage are looked at. */
	private static final int SHOWN = 12;

	Waiting all() {
		if (this.context.pageRequest().person() == null) {
			return Waiting.NONE;
		}
		var waiting = new ArrayList<Task>();
		var delegations = this.context.snapshot().delegations();
		appointment(waiting);
		invitations(delegations, waiting);
		registrations(delegations, waiting);
		seats(delegations, waiting);
		var kept = this.context.sessionsWithPart(Part.RAPPORTEUR);
		workshops(kept, waiting);
		lateWords(kept, waiting);
		this.context.snapshot().roadmaps().forEach((roadmap) -> of(roadmap, waiting));
		boolean more = recommendations(waiting) || waiting.size() > SHOWN;
		@Nullable String rest = more ? addresses().recommendations() : null;
		return new Waiting(waiting.stream().limit(SHOWN).toList(), rest);
	}

	/**
	 * Those that have waited longest in their stage; whether they wait for the reader is
	 * the rule's answer.
	 * @return whether there are others
	 */
	private boolean recommendations(List<Task> waiting) {
		boolean more = false;
		for (var stage : UNDECIDED) {
			var oldest = this.context.lists()
				.oldestIn(stage, this.context.visibility().readersOfRecommendations(), SHOWN);
			oldest.items().forEach((recommendation) -> of(recommendation, waiting));
			more |= oldest.next() != null;
		}
		return more;
	}

	/** A meeting without an organiser waits for the founder who appoints the first. */
	private void appointment(List<Task> waiting) {
		var request = this.context.pageRequest();
		var meeting = request.inMeeting();
		if (new MeetingActions(request.actorOrVisitor(), meeting.roles()).isToAppointFirst()) {
			waiting.add(new Task("organiser", meeting.names(), addresses().appointments(), null, 1));
		}
	}

	private void invitations(List<Delegation> delegations, List<Task> waiting) {
		this.context.pageRequest()
			.actor()
			.ifPresent((actor) -> delegations.forEach((delegation) -> delegation.member(actor.person())
				.filter((member) -> this.context.actions(delegation)
					.member(member.person())
					.register(this.context.pageRequest().now())
					.isAllowed())
				.ifPresent((member) -> add(waiting, "invitation", this.context.office(delegation.office()).name(),
						addresses().invitation(), member.since()))));
	}

	/** Seats that are offered to the delegation that the reader leads. */
	private void seats(List<Delegation> delegations, List<Task> waiting) {
		var own = this.context.pageRequest().office();
		delegations.forEach((from) -> from.offers()
			.stream()
			.filter((offer) -> own.filter(offer.to()::equals).isPresent())
			.flatMap((offer) -> delegations.stream()
				.filter((to) -> to.office().equals(offer.to()))
				.map((to) -> new SeatOfferActions(offer, this.context.actions(from), this.context.actions(to))))
			.filter((offer) -> offer.accept().isAllowed())
			.forEach((actions) -> add(waiting, "seats", this.context.office(from.office()).name(), addresses().seats(),
					from.offered().getOrDefault(actions.offer().id(), from.last().at()))));
	}

	/** One entry, however many wait for an approval. */
	private void registrations(List<Delegation> delegations, List<Task> waiting) {
		approvals("registrations", MemberState.REGISTERED, delegations, waiting);
		approvals("amendments", MemberState.AMENDED, delegations, waiting);
	}

	private void approvals(String kind, MemberState state, List<Delegation> delegations, List<Task> waiting) {
		var waits = delegations.stream().flatMap((delegation) -> toApprove(delegation, state)).toList();
		if (waits.isEmpty()) {
			return;
		}
		var meeting = this.context.pageRequest().inMeeting();
		@Nullable LocalizedText only = (waits.size() == 1) ? this.context.person(waits.getFirst().person()).name() : null;
		waiting.add(new Task(kind, (only != null) ? only : meeting.names(),
				addresses().people("state=" + ModelJson.wireName(state)),
				waits.stream().map(Member::since).min(Comparator.naturalOrder()).orElse(null), waits.size()));
	}

	private Stream<Member> toApprove(Delegation delegation, MemberState state) {
		var actions = this.context.actions(delegation);
		return delegation.members()
			.stream()
			.filter((member) -> member.state() == state)
			.filter((member) -> actions.member(member.person()).approve().isAllowed());
	}

	/** Looked for one session after the other only where anything waits at all. */
	private void lateWords(List<SessionId> kept, List<Task> waiting) {
		if (!this.context.pageRequest().inMeeting().facts().changes().isAllowed()
				|| this.context.lists().countWaitingLateWords(kept) == 0) {
			return;
		}
		for (var session : kept) {
			int number = this.context.lists().countWaitingLateWords(List.of(session));
			if (number > 0) {
				waiting.add(new Task("late-words", this.context.title(session), addresses().lateWords(session), null,
						number));
			}
		}
	}

	private void workshops(List<SessionId> kept, List<Task> waiting) {
		for (var session : kept) {
			boolean waits = this.context.actions(session).filter((actions) -> actions.accept().isAllowed()).isPresent();
			if (waits) {
				this.context.workshop(session)
					.ifPresent((workshop) -> add(waiting, "mark", this.context.title(session),
							addresses().workshop(session), workshop.last().at()));
			}
		}
	}

	private void of(Recommendation recommendation, List<Task> waiting) {
		var actions = this.context.actions(recommendation);
		if (!actions.isShown()) {
			return;
		}
		this.context.pageRequest().office().filter(actions.decisionBody()::decides).ifPresent((office) -> {
			addIf(actions.support(office).isAllowed(), "support", recommendation, waiting);
			addIf(actions.state(office).isAllowed() && recommendation.position(office).isEmpty(), "position",
					recommendation, waiting);
		});
		addIf(actions.submit().isAllowed(), "draft", recommendation, waiting);
		addIf(actions.discuss().isAllowed(), "discussion", recommendation, waiting);
		addIf(actions.decide().isAllowed(), "decision", recommendation, waiting);
		addIf(actions.reword().isAllowed() && !recommendation.latest().stale().isEmpty(), "stale", recommendation,
				waiting);
	}

	private void of(Roadmap roadmap, List<Task> waiting) {
		var actions = this.context.actions(roadmap);
		String desk = addresses().approvalDesk(roadmap.id());
		var since = roadmap.last().at();
		if (actions.comment(false).isAllowed()) {
			waiting.add(comment(roadmap, since));
		}
		if (roadmap.gates().stream().anyMatch((gate) -> actions.approve(gate.key(), true).isAllowed())) {
			add(waiting, "gate", roadmap.title(), desk, since);
		}
		if (actions.publish().isAllowed()) {
			add(waiting, "edition", roadmap.title(), desk, since);
		}
		if (roadmap.approval().returned() != null && actions.present().isAllowed()) {
			add(waiting, "returned", roadmap.title(), desk, roadmap.approval().returned().at());
		}
	}

	/** With the days that are left for it, where the consultation has an end. */
	private Task comment(Roadmap roadmap, Instant since) {
		String address = addresses().roadmap(roadmap.id());
		var request = this.context.pageRequest();
		return Optional.ofNullable(roadmap.consultedUntil())
			.map((end) -> ChronoUnit.DAYS.between(request.reader().dayOf(request.now()), request.reader().dayOf(end)))
			.map((days) -> new Task("consultation", roadmap.title(), address, since, days.intValue()))
			.orElseGet(() -> new Task("comment", roadmap.title(), address, since, 1));
	}

	private void addIf(boolean waits, String kind, Recommendation recommendation, List<Task> waiting) {
		if (waits) {
			String anchor = kind.equals("position") ? "#position" : "";
			add(waiting, kind, recommendation.title(), addresses().recommendation(recommendation.id()) + anchor,
					since(recommendation, kind));
		}
	}

	/**
	 * A position waits since the discussion began, whatever the others have said since.
	 */
	private static Instant since(Recommendation recommendation, String kind) {
		String began = switch (kind) {
			case "support", "discussion" -> Recommendation.SUBMITTED;
			case "position" -> "recommendation-discussion-opened";
			default -> "";
		};
		return recommendation.timeline()
			.reversed()
			.stream()
			.filter((entry) -> entry.kind().equals(began))
			.map(TimelineEntry::at)
			.findFirst()
			.orElseGet(() -> recommendation.last().at());
	}

	private void add(List<Task> waiting, String kind, LocalizedText subject, String address, Instant since) {
		waiting.add(new Task(kind, subject, address, since, 1));
	}

	private PageAddresses addresses() {
		return this.context.addresses();
	}

	/**
	 * What waits.
	 *
	 * @param shown the first of it
	 * @param rest where the rest of it is listed, or absent where this is all
	 */
	record Waiting(List<Task> shown, @Nullable String rest) {

		static final Waiting NONE = new Waiting(List.of(), null);

	}

}
