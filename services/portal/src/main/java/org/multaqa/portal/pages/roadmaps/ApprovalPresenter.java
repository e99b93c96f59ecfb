package org.multaqa.portal.pages.roadmaps;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.roadmaps.ApprovalPage.GateLine;
import org.multaqa.portal.pages.roadmaps.ApprovalPage.GateState;
import org.multaqa.portal.pages.roadmaps.ApprovalPage.Return;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Passing;
import org.multaqa.portal.projections.roadmap.Roadmap.Returned;
import org.multaqa.roadmap.api.RoadmapActions;
import org.multaqa.roadmap.api.RoadmapFacts;

/** The desk of those who approve. */
record ApprovalPresenter(MeetingContext context) {

	private static final String SERVICE = "roadmap";

	/**
	 * The page.
	 * @param look says when the reader last looked, or absent, and that this is now;
	 * asked of those who may read it
	 */
	ApprovalPage page(Roadmap roadmap, Supplier<@Nullable Instant> look) {
		var actions = this.context.actions(roadmap);
		this.context.pageRequest().require(actions.read());
		@Nullable Instant lastLook = look.get();
		var roadmaps = new RoadmapPresenter(this.context);
		var approval = roadmap.approval();
		return new ApprovalPage(new RoadmapViewPresenter(this.context).roadmap(roadmap), approval.contentHash(),
				gates(roadmap, actions), new Changes(this.context, lastLook).of(roadmap, roadmap.since(lastLook)),
				lastLook, new LapsedPresenter(this.context, roadmap).lapsed(), returned(roadmap),
				roadmaps.said(roadmap), roadmaps.mayPresent(actions),
				roadmaps.may(actions, actions.publish(), actions.facts()::publication));
	}

	private List<GateLine> gates(Roadmap roadmap, RoadmapActions actions) {
		return roadmap.gates().stream().map((gate) -> line(roadmap, actions, gate)).toList();
	}

	private static GateState state(Roadmap roadmap, Gate gate, RoadmapFacts facts) {
		if (roadmap.approval().isPassed(gate.key())) {
			return GateState.PASSED;
		}
		if (facts.isTurnOf(gate.key())) {
			return GateState.OPEN;
		}
		return isVoided(roadmap, gate) ? GateState.VOIDED : GateState.WAITING;
	}

	/** Whether it was passed, for content that is no more and was never published. */
	private static boolean isVoided(Roadmap roadmap, Gate gate) {
		return roadmap.approval()
			.passing(gate.key())
			.filter((passing) -> !passing.counts() && roadmap.editions()
				.stream()
				.noneMatch((edition) -> edition.contentHash().equals(passing.contentHash())))
			.isPresent();
	}

	/** The page shows the present content, so whoever approves here has read it. */
	private GateLine line(Roadmap roadmap, RoadmapActions actions, Gate gate) {
		var facts = actions.facts();
		var state = state(roadmap, gate, facts);
		Optional<Passing> passing = (state == GateState.PASSED || state == GateState.VOIDED)
				? roadmap.approval().passing(gate.key()) : Optional.empty();
		return new GateLine(gate.key(), gate.names(), gate.role(), state,
				passing.map(Passing::by).map(this.context::person).orElse(null), passing.map(Passing::at).orElse(null),
				passing.map(Passing::contentHash).orElse(null), passing.filter(Passing::isSigned).isPresent(),
				this.context.pageRequest().inMeeting().needsPasskeysAtGates(), next(roadmap, gate),
				new RoadmapPresenter(this.context).may(actions, actions.approve(gate.key(), true),
						() -> facts.approval(gate.key(), true)),
				this.context.pageRequest().quietly(SERVICE, actions.sendBack(gate.key(), false).isAllowed()));
	}

	private static @Nullable LocalizedText next(Roadmap roadmap, Gate gate) {
		return roadmap.gates()
			.stream()
			.skip(roadmap.gates().indexOf(gate) + 1L)
			.findFirst()
			.map(Gate::names)
			.orElse(null);
	}

	private @Nullable Return returned(Roadmap roadmap) {
		@Nullable Returned returned = roadmap.approval().returned();
		return (returned != null) ? new Return(gateName(roadmap, returned.gate()), returned.reason(),
				this.context.person(returned.by()), returned.at()) : null;
	}

	private static LocalizedText gateName(Roadmap roadmap, String key) {
		return roadmap.gates()
			.stream()
			.filter((gate) -> gate.key().equals(key))
			.map(Gate::names)
			.findFirst()
			.orElseGet(() -> LocalizedText.of("en", key));
	}

}
