package org.multaqa.portal.pages.roadmaps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.roadmaps.ApprovalPage.GateLine;
import org.multaqa.portal.pages.roadmaps.ApprovalPage.GateState;
import org.multaqa.portal.pages.roadmaps.ApprovalPage.Return;
import org.multaqa.portal.pages.shell.May;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Passing;
import org.multaqa.portal.projections.roadmap.Roadmap.Returned;
import org.multaqa.roadmap.api.RoadmapStage;

/**
 * The desk of those who approve.
 *
 * @param presenter the meeting
 */
record ApprovalPresenter(MeetingPresenter presenter) {

	private static final String SERVICE = "roadmap";

	ApprovalPage page(Roadmap roadmap, @Nullable Instant lastLook) {
		var pageRequest = this.presenter.pageRequest();
		pageRequest.needsToTakePart();
		var approval = roadmap.approval();
		boolean voided = roadmap.gates().stream().anyMatch((gate) -> isVoided(roadmap, gate));
		return new ApprovalPage(new RoadmapViewPresenter(this.presenter).roadmap(roadmap), approval.contentHash(),
				gates(roadmap), new Changes(this.presenter, lastLook).of(roadmap, roadmap.since(lastLook)), lastLook,
				voided, returned(roadmap), new RoadmapPresenter(this.presenter).mayPresent(roadmap),
				pageRequest.may(SERVICE, roadmap.stage() == RoadmapStage.APPROVED, pageRequest.has(Role.HEADQUARTERS),
						"headquarters"));
	}

	private List<GateLine> gates(Roadmap roadmap) {
		var lines = new ArrayList<GateLine>();
		boolean turn = roadmap.stage() == RoadmapStage.PRESENTED;
		for (var gate : roadmap.gates()) {
			boolean passed = roadmap.approval().isPassed(gate.key());
			var state = state(roadmap, gate, passed, turn);
			lines.add(line(roadmap, gate, state));
			turn = turn && passed;
		}
		return lines;
	}

	private static GateState state(Roadmap roadmap, Gate gate, boolean passed, boolean turn) {
		if (passed) {
			return GateState.PASSED;
		}
		if (turn) {
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

	private GateLine line(Roadmap roadmap, Gate gate, GateState state) {
		var pageRequest = this.presenter.pageRequest();
		Optional<Passing> passing = (state == GateState.PASSED || state == GateState.VOIDED)
				? roadmap.approval().passing(gate.key()) : Optional.empty();
		var approve = (state == GateState.OPEN) ? pageRequest.may(SERVICE, true, pageRequest.has(gate.role()), "gate")
				: ((roadmap.stage() == RoadmapStage.PRESENTED && state == GateState.WAITING
						&& pageRequest.has(gate.role())) ? May.no("turn") : May.hidden());
		return new GateLine(gate.key(), gate.names(), gate.role(), state,
				passing.map(Passing::by).map(this.presenter::person).orElse(null),
				passing.map(Passing::at).orElse(null), approve,
				pageRequest.quietly(SERVICE, state == GateState.OPEN && pageRequest.has(gate.role())));
	}

	private @Nullable Return returned(Roadmap roadmap) {
		@Nullable Returned returned = roadmap.approval().returned();
		return (returned != null) ? new Return(gateName(roadmap, returned.gate()), returned.reason(),
				this.presenter.person(returned.by()), returned.at()) : null;
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
