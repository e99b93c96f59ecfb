package org.multaqa.launcher.seeds;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.launcher.seeds.Act.Need;
import org.multaqa.launcher.seeds.RoadmapFile.Consultation;
import org.multaqa.launcher.seeds.RoadmapFile.Drafted;
import org.multaqa.model.RecommendationId;
import org.multaqa.roadmap.api.GateReturn;
import org.multaqa.roadmap.api.MilestoneReached;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.roadmap.api.NewRoadmap;

/** How a roadmap is drafted, commented, approved, published and followed. */
final class RoadmapActs {

	private final Seeds seeds;

	private final Script script;

	private final RoadmapFile.Roadmap roadmap;

	private final String path;

	RoadmapActs(Seeds seeds, Script script) {
		this.seeds = seeds;
		this.script = script;
		this.roadmap = seeds.roadmap();
		this.path = "roadmaps/" + this.roadmap.id();
	}

	void tell() {
		this.script.chapter(Chapter.ROADMAP);
		about(List.of());
		this.script.post("roadmap/opened", this.roadmap.opened(), "meetings/" + this.seeds.id() + "/roadmaps",
				new NewRoadmap(this.roadmap.id(), this.roadmap.year(), this.roadmap.title(), this.roadmap.impactAreas(),
						this.roadmap.gates()));
		this.roadmap.initiatives().forEach(this::initiative);
		about(List.of());
		if (this.roadmap.consultation() != null) {
			consultation(this.roadmap.consultation());
		}
		for (int i = 0; i < this.roadmap.presentations().size(); i++) {
			this.script.post("roadmap/presented/" + (i + 1), this.roadmap.presentations().get(i),
					this.path + "/presentation", null);
		}
		for (int i = 0; i < this.roadmap.approvals().size(); i++) {
			var approval = this.roadmap.approvals().get(i);
			this.script.post("roadmap/approved/" + (i + 1), approval,
					this.path + "/gates/" + approval.gate() + "/approval", Need.CONTENT_HASH, Map.of());
		}
		for (int i = 0; i < this.roadmap.returns().size(); i++) {
			var returned = this.roadmap.returns().get(i);
			this.script.post("roadmap/returned/" + (i + 1), returned,
					this.path + "/gates/" + returned.gate() + "/return", new GateReturn(returned.reason()));
		}
		this.roadmap.editions()
			.forEach((edition) -> this.script.post("roadmap/edition/" + edition.number(), edition,
					this.path + "/editions", null));
		this.roadmap.reached()
			.forEach(
					(reached) -> this.script.put("roadmap/reached/" + reached.initiative() + "/" + reached.milestone(),
							reached, this.path + "/initiatives/" + reached.initiative() + "/milestones/"
									+ reached.milestone() + "/reached",
							new MilestoneReached(reached.on()), Need.NOTHING));
	}

	private void initiative(Drafted drafted) {
		var versions = drafted.versions();
		String name = "initiative/" + drafted.id() + "/";
		about(versions.getFirst().sources());
		this.script.post(name + "drafted", drafted.drafted(), this.path + "/initiatives", versions.getFirst());
		for (int i = 0; i < drafted.revisions().size(); i++) {
			about(versions.get(i + 1).sources());
			this.script.put(name + "revised/" + (i + 1), drafted.revisions().get(i),
					this.path + "/initiatives/" + drafted.id(), versions.get(i + 1), Need.VERSION);
		}
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
		this.script.post("roadmap/consultation/opened", consultation.opened(), this.path + "/consultation", null);
		for (int i = 0; i < consultation.comments().size(); i++) {
			var comment = consultation.comments().get(i);
			this.script.post("roadmap/comment/" + (i + 1), comment, this.path + "/comments",
					new NewComment(comment.initiative(), comment.language(), comment.words()));
		}
		this.script.post("roadmap/consultation/closed", consultation.closed(), this.path + "/consultation/closing",
				null);
	}

}
