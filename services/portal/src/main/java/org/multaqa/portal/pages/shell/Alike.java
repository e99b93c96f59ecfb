package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;

import org.springframework.web.servlet.HandlerMapping;

/**
 * Those to whom some parts of a page are the same: who has no session, or all who have
 * signed in and may be the same in a meeting.
 *
 * @param standIn for whom the parts are drawn: one of them who is nobody in particular,
 * or absent for those without a session
 * @param lastLook when the one who asks had looked before, or absent; the others may have
 * looked at another time
 */
record Alike(@Nullable Actor standIn, @Nullable Instant lastLook) {

	private static final String ATTRIBUTE = Alike.class.getName();

	static Alike withoutSession() {
		return new Alike(null, null);
	}

	/**
	 * Those like somebody who has signed in, if parts are asked for that are the same to
	 * them.
	 * @param request of an open page
	 * @param shared which parts are
	 * @param person who asks
	 */
	static Optional<Alike> like(HttpServletRequest request, SharedParts shared, Actor person) {
		return meeting(request).filter((_) -> Set.of(shared.value()).containsAll(PageRequest.parts(request)))
			.map((meeting) -> new Alike(person.standIn(meeting), LastSeen.before(request, shared.look(), meeting)));
	}

	private static Optional<MeetingId> meeting(HttpServletRequest request) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get("meeting") instanceof String meeting) ? PageRequestResolver.find(meeting)
						: Optional.empty();
	}

	/** Has a request drawn for all of them. */
	void ask(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	/** For whom a request is drawn, if that is more than the one who asks. */
	static Optional<Alike> of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Alike alike) ? Optional.of(alike) : Optional.empty();
	}

	/** Who stands in for those who have signed in and ask alike. */
	static Optional<Actor> standIn(HttpServletRequest request) {
		return of(request).flatMap((alike) -> Optional.ofNullable(alike.standIn()));
	}

}
