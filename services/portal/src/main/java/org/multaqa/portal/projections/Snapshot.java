package org.multaqa.portal.projections;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.person.Office;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.portal.projections.workshop.Workshop;
import org.multaqa.recommendations.api.DecisionBody;

/**
 * A meeting's read models as one drawing of a page sees them: what is asked for is read
 * once, whole, and then looked up.
 */
public final class Snapshot {

	private final ReadModels models;

	private final MeetingId meeting;

	private final Map<String, Object> read = new HashMap<>();

	public Snapshot(ReadModels models, MeetingId meeting) {
		this.models = models;
		this.meeting = meeting;
	}

	public MeetingId meeting() {
		return this.meeting;
	}

	public List<Delegation> delegations() {
		return once("delegations", () -> this.models.delegations(this.meeting));
	}

	public List<Office> offices() {
		return once("offices", this.models::offices);
	}

	public Optional<Office> office(OfficeId office) {
		return offices().stream().filter((each) -> each.id().equals(office)).findFirst();
	}

	/**
	 * What an office is called.
	 * @return its id where nothing is known of it yet
	 */
	public LocalizedText nameOf(OfficeId office) {
		return office(office).map(Office::names).orElseGet(() -> LocalizedText.of("en", office.value()));
	}

	/**
	 * Who decides in the meeting, for the rules of recommendations.
	 * @return its deciding offices in the order of their ids
	 */
	public DecisionBody decisionBody(Meeting of) {
		return once("decision-body", () -> {
			var deciding = delegations().stream()
				.filter(Delegation::decides)
				.map(Delegation::office)
				.sorted(Comparator.comparing(OfficeId::value))
				.toList();
			return new DecisionBody(of.facts(), of.consentRule(), deciding,
					offices().stream().collect(Collectors.toUnmodifiableMap(Office::id, Office::names)));
		});
	}

	public Optional<LocalizedText> name(PersonId person) {
		return this.models.name(person);
	}

	public Optional<Programme> programme() {
		return once("programme", () -> this.models.programme(this.meeting));
	}

	public List<Workshop> workshops() {
		return once("workshops", () -> this.models.workshops(this.meeting));
	}

	public Optional<Workshop> workshop(SessionId session) {
		return workshops().stream().filter((each) -> each.session().equals(session)).findFirst();
	}

	/** The first recorded first, withdrawn ones included. */
	public List<Output> outputs() {
		return once("outputs", () -> this.models.outputs(this.meeting));
	}

	public List<Output> outputs(SessionId session) {
		return outputs().stream().filter((each) -> each.session().equals(session)).toList();
	}

	public Optional<Output> output(OutputId output) {
		return outputs().stream().filter((each) -> each.id().equals(output)).findFirst();
	}

	/** Drafts of all offices included, whoever asks. */
	public List<Recommendation> recommendations() {
		return once("recommendations", () -> this.models.recommendations(this.meeting));
	}

	public Optional<Recommendation> recommendation(RecommendationId recommendation) {
		return recommendations().stream().filter((each) -> each.id().equals(recommendation)).findFirst();
	}

	/** The latest year first. */
	public List<Roadmap> roadmaps() {
		return once("roadmaps", () -> this.models.roadmaps(this.meeting));
	}

	public Optional<Roadmap> roadmap(RoadmapId roadmap) {
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
