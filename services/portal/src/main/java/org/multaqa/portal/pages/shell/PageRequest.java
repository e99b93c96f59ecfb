package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.access.Viewer;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.registration.api.MeetingActions;

/**
 * One look at a page. A parameter of every method that shows something, so that nothing
 * is shown without knowing to whom.
 *
 * @param request the request
 * @param response its response
 * @param person who has signed in, or absent
 * @param reader the person as the page knows them, with language and time zone
 * @param meeting the meeting around the page, or absent
 * @param snapshotOrNone what is read of that meeting, or absent
 * @param now the moment on the platform's domain clock
 * @param away services that do not answer at present
 */
public record PageRequest(HttpServletRequest request, HttpServletResponse response, @Nullable SignedIn person,
		Reader reader, @Nullable Meeting meeting, @Nullable Snapshot snapshotOrNone, Instant now, List<String> away) {

	/**
	 * With this header an open page asks for some of its parts, by the ids of their
	 * elements with blanks between them.
	 */
	static final String PARTS = "Multaqa-Parts";

	private static final Pattern PART = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20})*");

	public PageRequest {
		away = List.copyOf(away);
	}

	/** Who looks, for those who decide what is shown. */
	public Viewer viewer() {
		return new Viewer((this.person != null) ? this.person.actor() : null, this.meeting);
	}

	public Meeting inMeeting() {
		return viewer().inMeeting();
	}

	/**
	 * Where the pages of the meeting are.
	 * @throws RuleViolation {@code request.unknown-address} outside meetings
	 */
	public PageAddresses addresses() {
		return new PageAddresses(inMeeting().id());
	}

	/**
	 * What is read of the meeting for this page, each thing once.
	 * @throws RuleViolation {@code request.unknown-address} outside meetings
	 */
	public Snapshot snapshot() {
		if (this.snapshotOrNone == null) {
			throw RuleViolation.unknown("request.unknown-address");
		}
		return this.snapshotOrNone;
	}

	/** Who looks, for rules that ask for somebody. */
	public Actor actorOrVisitor() {
		return viewer().actorOrVisitor();
	}

	public Optional<Actor> actor() {
		return viewer().actor();
	}

	public boolean is(PersonId other) {
		return viewer().is(other);
	}

	/** The office for which the reader acts. */
	public Optional<OfficeId> office() {
		return viewer().office();
	}

	/**
	 * Whether a button works.
	 * @param service the service behind it
	 * @param makesSense whether it is the time for it; if not, nothing is shown
	 * @param allowed whether the reader is one who can
	 * @param because who can
	 * @return the answer
	 */
	public ActionState may(String service, boolean makesSense, boolean allowed, String because) {
		if (!makesSense) {
			return ActionState.hidden();
		}
		if (this.person == null) {
			return ActionState.no("sign-in");
		}
		if (!allowed) {
			return ActionState.no(because);
		}
		return this.away.contains(service) ? ActionState.no("away") : ActionState.yes();
	}

	/**
	 * Whether a button works, as the rule of its owner says.
	 * @param service the service behind it
	 * @param permission the rule's answer
	 * @param state what the rule says of the state alone: where it does not allow the act
	 * to anybody, nobody is told who else may
	 * @return nothing to show where it is so already, or where no page has a message for
	 * the refusal
	 */
	public ActionState may(String service, Permission permission, Permission state) {
		return switch (permission) {
			case Permission.Allowed _ -> this.away.contains(service) ? ActionState.no("away") : ActionState.yes();
			case Permission.AlreadySo _ -> ActionState.hidden();
			case Permission.Refused refused when refused.kind() != RuleViolation.Kind.NOT_ALLOWED ->
				ActionState.refused(refused);
			case Permission.Refused _ when !state.isAllowed() -> ActionState.hidden();
			case Permission.Refused refused ->
				(this.person == null) ? ActionState.no("sign-in") : ActionState.refused(refused);
		};
	}

	/** As {@link #may}, but without a word for those who cannot. */
	public ActionState quietly(String service, boolean allowed) {
		return allowed ? may(service, true, true, "") : ActionState.hidden();
	}

	/**
	 * Insists on what a rule allows.
	 * @param permission the rule's answer
	 * @throws SignInNeeded if it refuses somebody who has not signed in
	 * @throws RuleViolation as it refuses
	 */
	public void require(Permission permission) {
		if (this.person == null && permission instanceof Permission.Refused) {
			throw new SignInNeeded();
		}
		permission.orThrow();
	}

	/**
	 * What the reader may do with the meeting.
	 * @throws RuleViolation {@code request.unknown-address} outside meetings
	 */
	public MeetingActions meetingActions() {
		return new MeetingActions(actorOrVisitor(), inMeeting().roles());
	}

	/**
	 * Where the page of a list begins that is asked for.
	 * @return absent for the first page, and for what is no place
	 */
	public @Nullable Cursor from() {
		return Cursor.parse(this.request.getParameter(Pager.PARAMETER)).orElse(null);
	}

	/** Whether an open page asks for what has changed. */
	boolean isLive() {
		return isLive(this.request);
	}

	static boolean isLive(HttpServletRequest request) {
		return request.getHeader(PARTS) != null;
	}

	/**
	 * Whether a part of the page is drawn: what an open page does not ask for need not be
	 * looked up.
	 * @param part the id of its element
	 */
	public boolean draws(String part) {
		return parts().isEmpty() || parts().contains(part);
	}

	/** The parts of the page that are asked for; empty for all of it. */
	Set<String> parts() {
		return parts(this.request);
	}

	static Set<String> parts(HttpServletRequest request) {
		@Nullable String ids = request.getHeader(PARTS);
		return (ids != null)
				? Arrays.stream(ids.split(" ")).filter(PART.asMatchPredicate()).collect(Collectors.toUnmodifiableSet())
				: Set.of();
	}

	/**
	 * What is not there, or not for the reader to know of. Whoever has not signed in is
	 * asked to, in both cases, so that nothing is told by the difference.
	 * @return {@code request.unknown-address}, or {@link SignInNeeded}
	 */
	public RuntimeException unknown() {
		return (this.person == null) ? new SignInNeeded() : RuleViolation.unknown("request.unknown-address");
	}

}
