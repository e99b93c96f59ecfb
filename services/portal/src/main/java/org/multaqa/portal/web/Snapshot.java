package org.multaqa.portal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.readmodels.Delegation;
import org.multaqa.portal.readmodels.Office;
import org.multaqa.portal.readmodels.Output;
import org.multaqa.portal.readmodels.Programme;
import org.multaqa.portal.readmodels.ReadModels;
import org.multaqa.portal.readmodels.Recommendation;
import org.multaqa.portal.readmodels.Roadmap;
import org.multaqa.portal.readmodels.Workshop;

/**
 * A meeting's read models as one drawing of a page sees them: what is asked for is read
 * once, whole, and then looked up.
 */
final class Snapshot {

	private final ReadModels models;

	private final MeetingId meeting;

	private final Map<String, Object> read = new HashMap<>();

	Snapshot(ReadModels models, MeetingId meeting) {
		this.models = models;
		this.meeting = meeting;
	}

	MeetingId meeting() {
		return this.meeting;
	}

	List<Delegation> delegations() {
		return once("delegations", () -> this.models.delegations(this.meeting));
	}

	List<Office> offices() {
		return once("offices", this.models::offices);
	}

	Optional<Office> office(OfficeId office) {
		return offices().stream().filter((each) -> each.id().equals(office)).findFirst();
	}

	Optional<LocalizedText> name(PersonId person) {
		return this.models.name(person);
	}

	Optional<Programme> programme() {
		return once("programme", () -> this.models.programme(this.meeting));
	}

	List<Workshop> workshops() {
		return once("workshops", () -> this.models.workshops(this.meeting));
	}

	Optional<Workshop> workshop(SessionId session) {
		return workshops().stream().filter((each) -> each.session().equals(session)).findFirst();
	}

	/** The first recorded first, withdrawn ones included. */
	List<Output> outputs() {
		return once("outputs", () -> this.models.outputs(this.meeting));
	}

	List<Output> outputs(SessionId session) {
		return outputs().stream().filter((each) -> each.session().equals(session)).toList();
	}

	Optional<Output> output(OutputId output) {
		return outputs().stream().filter((each) -> each.id().equals(output)).findFirst();
	}

	/** Drafts of all offices included; see {@link Visibility}. */
	List<Recommendation> recommendations() {
		return once("recommendations", () -> this.models.recommendations(this.meeting));
	}

	Optional<Recommendation> recommendation(RecommendationId recommendation) {
		return recommendations().stream().filter((each) -> each.id().equals(recommendation)).findFirst();
	}

	/** The latest year first. */
	List<Roadmap> roadmaps() {
		return once("roadmaps", () -> this.models.roadmaps(this.meeting));
	}

	Optional<Roadmap> roadmap(RoadmapId roadmap) {
		return roadmaps().stream().filter((each) -> each.id().equals(roadmap)).findFirst();
	}

	@SuppressWarnings("unchecked")
	private <T> T once(String name, Supplier<T> reading) {
		@Nullable Object known = this.read.get(name);
		if (known == null) {
			known = reading.get();
			this.read.put(name, known);
		}
		return (T) known;
	}

}
