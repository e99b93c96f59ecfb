package org.multaqa.launcher.seeds;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.RoadmapFile.Consultation;
import org.multaqa.launcher.seeds.RoadmapFile.Drafted;
import org.multaqa.model.Initiative;
import org.multaqa.model.RecommendationId;
import org.multaqa.roadmap.api.ConsultationEnd;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.GateReturn;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.api.MilestoneReached;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.roadmap.api.NewRoadmap;
import org.multaqa.roadmap.api.RoadmapsApi;

/** How a roadmap is drafted, commented, approved, published and followed. */
final class RoadmapActs {

	/** The player sends the hash of what is there when it approves. */
	private static final GateApproval NOT_READ_YET = GateApproval.of("");

	private final Seeds seeds;

	private final Script script;

	private final RoadmapFile.Roadmap roadmap;

	RoadmapActs(Seeds seeds, Script script) {
		this.seeds = seeds;
		this.script = script;
		this.roadmap = seeds.roadmap();
	}

	void tell() {
		this.script.chapter(Chapter.ROADMAP);
		about(List.of());
		var id = this.roadmap.id();
		act("roadmap/opened", this.roadmap.opened(), (api) -> api.open(null, this.seeds.id(), new NewRoadmap(id,
				this.roadmap.year(), this.roadmap.title(), this.roadmap.impactAreas(), this.roadmap.gates(), null)));
		this.roadmap.initiatives().forEach(this::initiative);
		about(List.of());
		if (this.roadmap.consultation() != null) {
			consultation(this.roadmap.consultation());
		}
		for (int i = 0; i < this.roadmap.presentations().size(); i++) {
			act("roadmap/presented/" + (i + 1), this.roadmap.presentations().get(i), (api) -> api.present(id));
		}
		for (int i = 0; i < this.roadmap.approvals().size(); i++) {
			var approval = this.roadmap.approvals().get(i);
			this.script.act("roadmap/approved/" + (i + 1), approval, Need.CONTENT_HASH, RoadmapsApi.class,
					(api) -> api.approve(id, approval.gate(), NOT_READ_YET));
		}
		for (int i = 0; i < this.roadmap.returns().size(); i++) {
			var returned = this.roadmap.returns().get(i);
			act("roadmap/returned/" + (i + 1), returned,
					(api) -> api.sendBack(id, returned.gate(), new GateReturn(returned.reason())));
		}
		this.roadmap.editions()
			.forEach((edition) -> act("roadmap/edition/" + edition.number(), edition, (api) -> api.publish(id)));
		this.roadmap.reached()
			.forEach((reached) -> act("roadmap/reached/" + reached.initiative() + "/" + reached.milestone(), reached,
					(api) -> api.reach(id, reached.initiative(), reached.milestone(),
							new MilestoneReached(reached.on()))));
	}

	private void initiative(Drafted drafted) {
		var versions = drafted.versions();
		String name = "initiative/" + drafted.id() + "/";
		about(versions.getFirst().sources());
		act(name + "drafted", drafted.drafted(),
				(api) -> api.draft(null, this.roadmap.id(), request(versions.getFirst())));
		for (int i = 0; i < drafted.revisions().size(); i++) {
			var version = versions.get(i + 1);
			about(version.sources());
			this.script.act(name + "revised/" + (i + 1), drafted.revisions().get(i), Need.VERSION, RoadmapsApi.class,
					(api) -> api.revise(null, this.roadmap.id(), drafted.id(), request(version)));
		}
	}

	private static InitiativeRequest request(Initiative initiative) {
		return new InitiativeRequest(initiative.id(), initiative.title(), initiative.outcome(), initiative.impactArea(),
				initiative.quarters(), initiative.lead(), initiative.partners(), initiative.measure(),
				initiative.milestones()
					.stream()
					.map((step) -> new InitiativeRequest.Step(step.id(), step.title(), step.due()))
					.toList(),
				initiative.sources(), initiative.authentic(), null);
	}

	/** All of them rest on the meeting, on who is invited to it, and on the sources. */
	private void about(List<RecommendationId> sources) {
		this.script.about("roadmap/" + this.roadmap.id(),
				Stream
					.concat(this.seeds.whoDecides().stream(),
							sources.stream().map((source) -> "recommendation/" + source))
					.toList());
	}

	private void consultation(Consultation consultation) {
		var id = this.roadmap.id();
		@Nullable ConsultationEnd end = (consultation.until() != null)
				? new ConsultationEnd(consultation.until().toLocalDateTime()) : null;
		act("roadmap/consultation/opened", consultation.opened(), (api) -> api.consult(id, end));
		for (int i = 0; i < consultation.comments().size(); i++) {
			var comment = consultation.comments().get(i);
			act("roadmap/comment/" + (i + 1), comment, (api) -> api.comment(null, id,
					new NewComment(comment.initiative(), comment.language(), comment.words())));
		}
		if (consultation.closed() != null) {
			act("roadmap/consultation/closed", consultation.closed(), (api) -> api.closeConsultation(id));
		}
	}

	private void act(String name, Done done, Consumer<RoadmapsApi> call) {
		this.script.act(name, done, RoadmapsApi.class, call);
	}

}
