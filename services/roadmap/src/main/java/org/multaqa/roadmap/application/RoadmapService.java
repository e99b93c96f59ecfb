package org.multaqa.roadmap.application;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.api.ChallengeView;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.NewRoadmap;
import org.multaqa.roadmap.api.PlanRequest;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.PasskeyAssertion;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.RoadmapPlan;

/**
 * What people may do with a roadmap as a whole: open it, read it, put it before the gates
 * and pass them. Every method refuses as {@link Roadmaps} tells.
 */
public final class RoadmapService {

	private final Roadmaps roadmaps;

	private final MeetingReplicas meetings;

	private final PresentedGrounds grounds;

	private final ContentHasher hasher;

	private final GatePasskeys passkeys;

	private final Clock clock;

	public RoadmapService(Roadmaps roadmaps, MeetingReplicas meetings, PresentedGrounds grounds, ContentHasher hasher,
			GatePasskeys passkeys, Clock clock) {
		this.roadmaps = roadmaps;
		this.meetings = meetings;
		this.grounds = grounds;
		this.hasher = hasher;
		this.passkeys = passkeys;
		this.clock = clock;
	}

	/**
	 * Begins a roadmap, by headquarters.
	 * @throws RuleViolation {@code meeting.unknown}, {@code roadmap.taken}, and as
	 * {@link Roadmap#open}
	 */
	public Versioned<Roadmap> open(RequestContext context, String meeting, NewRoadmap request) {
		var known = this.meetings.get(context.actor(), meeting);
		@Nullable RoadmapId chosen = request.id();
		var id = (chosen != null) ? chosen : new RoadmapId(context.newId("x"));
		return this.roadmaps.open(context, id, known,
				RoadmapPlan.of(request.year(), RequestedPlan.of(request, known.preference())), this.hasher);
	}

	/**
	 * Says anew what a roadmap, its areas and its gates are called, by headquarters.
	 * @param context how it was asked, with the version that was seen
	 * @throws RuleViolation {@code roadmap.parts-settled}, and as {@link Roadmap#reword}
	 */
	public Versioned<Roadmap> reword(RequestContext context, String id, PlanRequest request) {
		return this.roadmaps.change(context, id, (actions, _) -> actions.reword(), (before) -> {
			context.requireVersion();
			var preference = this.meetings.get(before.meeting().value()).preference();
			@Nullable List<String> stillCurrent = request.stillCurrent();
			return before.reword(RequestedPlan.of(request, before.plan().texts(), preference),
					(stillCurrent != null) ? stillCurrent : List.of(), context.actor().person());
		});
	}

	/**
	 * Puts the present content before the gates, with what it rests on, by headquarters.
	 * @throws RuleViolation as {@link Roadmap#present}
	 */
	public Versioned<Roadmap> present(RequestContext context, String id) {
		var presented = this.roadmaps.change(context, id, (actions, _) -> actions.present(), (before) -> {
			var needed = this.meetings.get(before.meeting().value()).facts().neededLanguages();
			return before.present(this.grounds.of(before), needed, this.hasher, context.actor().person(),
					this.clock.instant());
		});
		this.grounds.catchUp(context.withoutKey().onAnyVersion(), presented.state());
		return presented;
	}

	/**
	 * Asks whoever may pass a gate to sign for it with a passkey, where the meeting wants
	 * that.
	 * @param gate its short name
	 * @param contentHash hash of what was read
	 * @throws RuleViolation {@code approval.passkey-not-needed}, and as
	 * {@link Roadmap#approve} and {@link GatePasskeys#ask}
	 */
	public ChallengeView challenge(Actor actor, String id, String gate, String contentHash) {
		var roadmap = this.roadmaps.ask(actor, id,
				(actions, before) -> actions.approve(gate, before.says(contentHash)));
		if (!needsPasskey(roadmap)) {
			throw new RuleViolation("approval.passkey-not-needed");
		}
		return this.passkeys.ask(actor.person(), roadmap.id(), gate, contentHash);
	}

	/**
	 * Passes a gate, by whoever has the gate's role in the meeting.
	 * @param gate its short name
	 * @param request what was read, and signed where the meeting asks for a passkey
	 * @throws RuleViolation as {@link Roadmap#approve}, and as {@link GatePasskeys#take}
	 * where the meeting asks for a passkey
	 */
	public Versioned<Roadmap> approve(RequestContext context, String id, String gate, GateApproval request) {
		var by = context.actor().person();
		String read = request.contentHash();
		// a challenge is used up once, however often others are faster
		var signed = new AtomicReference<@Nullable PasskeyAssertion>();
		return this.roadmaps.change(context, id, (actions, before) -> actions.approve(gate, before
			.says(read)), (before) -> before.approve(gate, read, by, this.clock.instant(),
					() -> signed.updateAndGet((taken) -> (taken != null) ? taken : signed(before, gate, request, by))));
	}

	private @Nullable PasskeyAssertion signed(Roadmap roadmap, String gate, GateApproval request, PersonId by) {
		return needsPasskey(roadmap)
				? this.passkeys.take(by, roadmap.id(), gate, request.contentHash(), request.passkey()) : null;
	}

	private boolean needsPasskey(Roadmap roadmap) {
		return this.meetings.get(roadmap.meeting().value()).needsPasskeysAtGates();
	}

	/**
	 * Sends a roadmap back, by whoever has the gate's role in the meeting.
	 * @param gate its short name
	 * @throws RuleViolation as {@link Roadmap#sendBack}
	 */
	public Versioned<Roadmap> sendBack(RequestContext context, String id, String gate, LocalizedText reason) {
		return this.roadmaps.change(context, id,
				(actions, before) -> actions.sendBack(gate, before.isSentBack(gate, reason)),
				(before) -> before.sendBack(gate, reason, context.actor().person(), this.clock.instant()));
	}

	/**
	 * Reads a roadmap with all that is still being written, as people in the meeting may.
	 */
	public Versioned<Roadmap> read(Actor actor, String id) {
		return this.roadmaps.read(actor, id);
	}

	/**
	 * Reads one page of the roadmaps of a meeting; outside it only those with an edition
	 * are seen.
	 * @param from where it begins, or absent for the first
	 * @return in the order of their ids
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public Slice<Versioned<Roadmap>> list(Actor actor, String meeting, @Nullable Cursor from) {
		return this.roadmaps.ofMeeting(actor, meeting, from);
	}

}
