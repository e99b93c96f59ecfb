package org.multaqa.portal.pages.trace;

import java.util.List;

import org.multaqa.model.MeetingId;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.trace.Link;

/**
 * The chain through one thing, in both directions.
 *
 * @param subject what is asked about; its {@code next} is empty
 * @param origins where it comes from: each link's {@code next} leads further back, up to
 * the sessions
 * @param outcomes what became of it: each link's {@code next} leads further on, down to
 * the milestones; one page of them
 * @param pager the way to the pages of outcomes beside this one
 */
public record TracePage(LinkCard subject, List<LinkCard> origins, List<LinkCard> outcomes, Pager pager) {

	public TracePage {
		origins = List.copyOf(origins);
		outcomes = List.copyOf(outcomes);
	}

	/**
	 * Where the subject itself is read.
	 * @return a local address
	 */
	public String readAt(MeetingId meeting) {
		return "/m/" + meeting + switch (this.subject.kind()) {
			case SESSION -> "/sessions/" + this.subject.id();
			case OUTPUT -> readOutputAt();
			case RECOMMENDATION -> "/recommendations/" + this.subject.id();
			case INITIATIVE, MILESTONE -> "/roadmap#i-" + this.subject.id();
		};
	}

	private String readOutputAt() {
		return this.origins.stream()
			.filter((origin) -> origin.kind() == Link.Kind.SESSION)
			.map((session) -> "/workshops/" + session.id() + "#o-" + this.subject.id())
			.findFirst()
			.orElse("/programme");
	}

}
