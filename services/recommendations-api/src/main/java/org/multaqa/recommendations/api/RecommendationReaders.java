package org.multaqa.recommendations.api;

import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;

/**
 * Who could read a recommendation, as a field of lists: everybody, or the office whose
 * draft it is. Lists are preselected by it; to whom it is shown in fact is said by
 * {@link RecommendationFacts#isShownTo}.
 */
public final class RecommendationReaders {

	/** The value once it was submitted. */
	public static final String EVERYBODY = "everybody";

	private RecommendationReaders() {
	}

	public static String of(RecommendationFacts facts) {
		return facts.submitted() ? EVERYBODY : facts.office().value();
	}

	/**
	 * The values under which somebody could find something in a meeting.
	 * @return everybody, and the offices whose drafts are shown to the actor
	 */
	public static List<String> including(Actor actor, MeetingId meeting) {
		var offices = actor.grants()
			.stream()
			.flatMap((grant) -> Stream.ofNullable(grant.office()))
			.filter((office) -> RecommendationFacts.showsDraftsTo(actor, meeting, office))
			.map(OfficeId::value);
		return Stream.concat(Stream.of(EVERYBODY), offices).distinct().toList();
	}

}
