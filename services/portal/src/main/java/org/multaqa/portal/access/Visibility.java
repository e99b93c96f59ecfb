package org.multaqa.portal.access;

import java.util.List;

import org.multaqa.model.access.Actor;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.subject.TimelineEntry;

/**
 * What one reader may see of a meeting.
 *
 * @param audiences who may see what
 */
public record Visibility(Actor actor, MeetingAudiences audiences) {

	public boolean shows(ReadModel model) {
		return this.audiences.of(model).includes(this.actor);
	}

	/**
	 * Whether the reader may see what happened to a recommendation, and its words then.
	 * @return false for what stays inside its office
	 */
	public boolean shows(Recommendation recommendation, TimelineEntry entry) {
		return this.audiences.of(recommendation, entry.type(), entry.sequence()).includes(this.actor);
	}

	public boolean shows(Roadmap roadmap, TimelineEntry entry) {
		return this.audiences.of(roadmap, entry.type(), entry.sequence()).includes(this.actor);
	}

	/**
	 * Whether the reader may see what is still being written of roadmaps; others read
	 * their editions.
	 * @return true for those who take part
	 */
	public boolean showsDrafting() {
		return this.audiences.ofDrafting().includes(this.actor);
	}

	/**
	 * The recommendations that the reader could see; see
	 * {@link MeetingAudiences#readersOfRecommendations}.
	 * @return for lists and counts by index
	 */
	public List<String> readersOfRecommendations() {
		return this.audiences.readersOfRecommendations(this.actor);
	}

	public boolean showsWorkshops() {
		return this.audiences.ofWorkshops().includes(this.actor);
	}

}
