package org.multaqa.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.pages.May;
import org.multaqa.portal.pages.Reader;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.signin.SignedIn;

/**
 * One look at a page. A parameter of every method that shows something, so that nothing
 * is shown without knowing to whom.
 *
 * @param request the request
 * @param response its response
 * @param person who has signed in, or absent
 * @param reader the person as the page knows them, with language and time zone
 * @param meeting the meeting around the page, or absent
 * @param now the moment on the platform's domain clock
 * @param away services that do not answer at present
 */
record PageRequest(HttpServletRequest request, HttpServletResponse response, @Nullable SignedIn person, Reader reader,
		@Nullable Meeting meeting, Instant now, List<String> away) {

	PageRequest {
		away = List.copyOf(away);
	}

	Meeting inMeeting() {
		if (this.meeting == null) {
			throw RuleViolation.unknown("request.unknown-address");
		}
		return this.meeting;
	}

	Optional<Actor> actor() {
		return Optional.ofNullable(this.person).map(SignedIn::actor);
	}

	boolean is(PersonId other) {
		return actor().filter((actor) -> actor.is(other)).isPresent();
	}

	boolean takesPart() {
		return this.meeting != null && actor().filter((actor) -> actor.takesPartIn(inMeeting().id())).isPresent();
	}

	boolean has(Role... roles) {
		return this.meeting != null && actor().filter((actor) -> actor.has(inMeeting().id(), roles)).isPresent();
	}

	boolean acts(OfficeId office, Role... roles) {
		return this.meeting != null
				&& actor().filter((actor) -> actor.acts(inMeeting().id(), office, roles)).isPresent();
	}

	/** The office for which the reader acts. */
	Optional<OfficeId> office() {
		return (this.meeting != null) ? actor().flatMap((actor) -> actor.officeIn(inMeeting().id())) : Optional.empty();
	}

	/**
	 * Whether a button works.
	 * @param service the service behind it
	 * @param makesSense whether it is the time for it; if not, nothing is shown
	 * @param allowed whether the reader is one who can
	 * @param because who can
	 * @return the answer
	 */
	May may(String service, boolean makesSense, boolean allowed, String because) {
		if (!makesSense) {
			return May.hidden();
		}
		if (this.person == null) {
			return May.no("sign-in");
		}
		if (!allowed) {
			return May.no(because);
		}
		return this.away.contains(service) ? May.no("away") : May.yes();
	}

	/** As {@link #may}, but without a word for those who cannot. */
	May quietly(String service, boolean allowed) {
		return allowed ? may(service, true, true, "") : May.hidden();
	}

	/** Insists on taking part in the meeting, in any role. */
	void needsToTakePart() {
		if (this.person == null) {
			throw new SignInNeeded();
		}
		if (!takesPart()) {
			throw RuleViolation.notAllowed("actor.not-in-meeting", inMeeting().names());
		}
	}

	/** Whether an open page asks for what has changed. */
	boolean isLive() {
		return isLive(this.request);
	}

	static boolean isLive(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

	/** The page is not for visitors (401). */
	static final class SignInNeeded extends RuntimeException {

		private static final long serialVersionUID = 1;

	}

}
