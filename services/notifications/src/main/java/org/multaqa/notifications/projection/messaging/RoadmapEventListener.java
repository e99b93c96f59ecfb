package org.multaqa.notifications.projection.messaging;

import java.util.List;
import java.util.function.UnaryOperator;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.RoadmapEvent;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentAnswered;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.Lapse.ReservationLifted;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.PlanReworded;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.notifications.projection.application.NotificationProjector;
import org.multaqa.notifications.projection.domain.Approval;
import org.multaqa.notifications.projection.domain.Approval.SentBack;
import org.multaqa.notifications.projection.domain.Consultation;
import org.multaqa.notifications.projection.domain.RoadmapReplica;

/**
 * Which recommendations a roadmap carries out, and its editions.
 *
 * @param projector finds whom it concerns
 */
public record RoadmapEventListener(NotificationProjector projector) {

	void apply(RoadmapEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case RoadmapOpened opened -> this.projector.openRoadmap(envelope, RoadmapReplica.opened(opened.roadmap(),
					opened.meeting(), opened.year(), opened.title(), opened.gates()));
			case PlanReworded reworded -> this.projector.changeRoadmap(envelope, reworded.roadmap(),
					(roadmap) -> roadmap.called(reworded.plan().title(), reworded.plan().gates()));
			case InitiativeDrafted drafted ->
				this.projector.carryOut(envelope, drafted.roadmap(), drafted.initiative(), drafted.by());
			case InitiativeRevised revised ->
				this.projector.carryOut(envelope, revised.roadmap(), revised.initiative(), revised.by());
			case InitiativeRemoved removed ->
				this.projector.removeInitiative(envelope, removed.roadmap(), removed.initiative(), removed.by());
			case ConsultationOpened opened -> this.projector.consult(envelope, opened.roadmap(),
					new Consultation(envelope.id(), envelope.time(), opened.by(), opened.until(), List.of()));
			case ConsultationEndMoved moved -> this.projector.changeConsultation(envelope, moved.roadmap(),
					(consultation) -> consultation.until(moved.until()));
			case CommentMade made -> this.projector.changeConsultation(envelope, made.roadmap(),
					(consultation) -> consultation.commentedBy(made.by()));
			case ConsultationClosed closed ->
				this.projector.changeRoadmap(envelope, closed.roadmap(), (roadmap) -> roadmap.consulting(null));
			case EditionPublished published ->
				this.projector.publish(envelope, published.roadmap(), published.number(), published.initiatives());
			case RoadmapPresented presented ->
				approval(envelope, presented, (approval) -> approval.presented(envelope.id(), envelope.time()));
			case GateApproved approved -> approval(envelope, approved,
					(approval) -> approval.passed(approved.gate(), envelope.id(), envelope.time()));
			case RoadmapReturned returned -> approval(envelope, returned, (approval) -> approval
				.sentBack(new SentBack(returned.reason(), returned.by(), envelope.id(), envelope.time())));
			case ApprovalsVoided voided when voided.lapse() instanceof ReservationLifted -> approval(envelope, voided,
					(approval) -> approval.lifted(voided.gates(), envelope.id(), envelope.time()));
			case ApprovalsVoided voided -> this.projector.changeRoadmap(envelope, voided.roadmap(),
					(roadmap) -> roadmap.approval((approval) -> approval.voided(voided.gates())));
			case MilestoneReached _, CommentAnswered _ -> {
				// shown on the page of the roadmap
			}
		}
	}

	private void approval(EventEnvelope<?> envelope, RoadmapEvent event, UnaryOperator<Approval> step) {
		this.projector.approve(envelope, event.roadmap(), step);
	}

}
