package org.multaqa.portal.pages.trace;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.trace.Link;

/**
 * The chain through one thing, in both directions.
 *
 * @param subject what is asked about; its {@code next} is empty
 * @param roadmap in which roadmap the subject stands, or absent for what is not in one
 * @param origins where it comes from: each link's {@code next} leads further back, up to
 * the sessions
 * @param outcomes what became of it: each link's {@code next} leads further on, down to
 * the milestones; one page of them
 * @param inside whether others on this page of outcomes are for those who take part
 * @param pager the way to the pages of outcomes beside this one
 */
public record TracePage(LinkCard subject, @Nullable RoadmapId roadmap, List<LinkCard> origins, List<LinkCard> outcomes,
		boolean inside, Pager pager) {

	public TracePage {
		origins = List.copyOf(origins);
		outcomes = List.copyOf(outcomes);
	}

	/**
	 * Where the subject itself is read.
	 * @return a local address
	 */
	public String readAt(MeetingId meeting) {
		var addresses = new PageAddresses(meeting);
		String id = this.subject.id();
		return switch (this.subject.kind()) {
			case SESSION -> addresses.session(new SessionId(id));
			case OUTPUT -> readAt(addresses, new OutputId(id));
			case RECOMMENDATION -> addresses.recommendation(new RecommendationId(id));
			case INITIATIVE, MILESTONE ->
				(this.roadmap != null) ? addresses.initiative(this.roadmap, new InitiativeId(id)) : addresses.roadmap();
		};
	}

	private String readAt(PageAddresses addresses, OutputId output) {
		return this.origins.stream()
			.filter((origin) -> origin.kind() == Link.Kind.SESSION)
			.map((session) -> addresses.output(new SessionId(session.id()), output))
			.findFirst()
			.orElseGet(addresses::programme);
	}

}
