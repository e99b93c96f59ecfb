package org.multaqa.portal.pages.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.EndedAccess;
import org.multaqa.kit.web.LanguageResolver;
import org.multaqa.kit.web.RequestPath;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Grant;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.edge.calls.Health;
import org.multaqa.portal.edge.signin.SignIns;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.meeting.Meeting;

import org.springframework.stereotype.Component;

/** Finds out who looks at a page. */
@Component
class PageRequests {

	private final ReadModels models;

	private final SignIns signIns;

	private final Health health;

	private final LanguageResolver languages;

	private final Clock clock;

	PageRequests(ReadModels models, SignIns signIns, Health health, LanguageResolver languages, Clock clock) {
		this.models = models;
		this.signIns = signIns;
		this.health = health;
		this.languages = languages;
		this.clock = clock;
	}

	/** A visit outside any meeting. */
	PageRequest outside(HttpServletRequest request, HttpServletResponse response) {
		return pageRequest(request, response, this.signIns.find(request, response).orElse(null), null, null);
	}

	/**
	 * A visit to a meeting.
	 * @throws RuleViolation as {@link PageRequest#unknown}, also for meetings not shown
	 * to the reader yet
	 */
	PageRequest in(HttpServletRequest request, HttpServletResponse response, MeetingId id) {
		@Nullable Meeting meeting = this.models.meeting(id).orElse(null);
		var snapshot = new Snapshot(this.models, id);
		@Nullable SignedIn person = Alike.standIn(request)
			.map(PageRequests::standIn)
			.or(() -> person(request, response, meeting))
			.orElse(null);
		var pageRequest = pageRequest(request, response, person, meeting, snapshot);
		if (meeting == null || !pageRequest.viewer().isShown(meeting)) {
			throw pageRequest.unknown();
		}
		return pageRequest;
	}

	private Optional<SignedIn> person(HttpServletRequest request, HttpServletResponse response,
			@Nullable Meeting meeting) {
		var person = this.signIns.find(request, response);
		return (meeting != null && person.filter((known) -> mayMoreThanItSays(known, meeting)).isPresent())
				? this.signIns.renew(request, response) : person;
	}

	/** Nobody, who has no token with which anything could be asked. */
	private static SignedIn standIn(Actor actor) {
		return new SignedIn(actor, null, "", List.of());
	}

	/**
	 * A visit for an error page: as much as can be found out.
	 * @return never refuses
	 */
	PageRequest forErrorPage(HttpServletRequest request, HttpServletResponse response) {
		@Nullable SignedIn person = knownOrVisitor(request, response);
		String[] parts = String.valueOf(originalPath(request)).split("/", -1);
		if (parts.length > 2 && parts[1].equals("m") && parts[2].matches("[a-z0-9][a-z0-9-]{0,79}")) {
			var id = new MeetingId(parts[2]);
			@Nullable Meeting meeting = this.models.meeting(id).orElse(null);
			var pageRequest = pageRequest(request, response, person, meeting, new Snapshot(this.models, id));
			if (meeting != null && pageRequest.viewer().isShown(meeting)) {
				return pageRequest;
			}
		}
		return pageRequest(request, response, person, null, null);
	}

	/** Of whom nobody can tell yet whether they may still come in is a visitor here. */
	private @Nullable SignedIn knownOrVisitor(HttpServletRequest request, HttpServletResponse response) {
		try {
			return this.signIns.find(request, response).orElse(null);
		}
		catch (EndedAccess.NotKnownYet ex) {
			return null;
		}
	}

	static String originalPath(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String before) ? before
				: RequestPath.of(request);
	}

	/** Whether a page was asked for, and no form sent; containers make errors look so. */
	static boolean asksForPage(HttpServletRequest request) {
		@Nullable Object before = request.getAttribute(RequestDispatcher.ERROR_METHOD);
		return Set.of("GET", "HEAD").contains((before != null) ? before : request.getMethod());
	}

	private PageRequest pageRequest(HttpServletRequest request, HttpServletResponse response, @Nullable SignedIn person,
			@Nullable Meeting meeting, @Nullable Snapshot snapshot) {
		var zone = (meeting != null) ? ZoneId.of(meeting.timeZone()) : ZoneOffset.UTC;
		var languages = this.languages.of(request).then((meeting != null) ? meeting.languages() : List.of());
		var reader = new Reader(languages, zone,
				(person != null && !Actor.isNoPerson(person.actor().person())) ? self(person, snapshot) : null);
		return new PageRequest(request, response, person, reader, meeting, snapshot, this.clock.instant(),
				this.health.away());
	}

	private Reader.Self self(SignedIn person, @Nullable Snapshot snapshot) {
		var id = person.actor().person();
		@Nullable LocalizedText name = this.models.name(id).orElse(person.name());
		if (snapshot == null) {
			return new Reader.Self(new PersonName(id, name), null, List.of());
		}
		@Nullable OfficeBadge office = person.actor()
			.officeIn(snapshot.meeting())
			.map((own) -> Badges.of(snapshot, own))
			.orElse(null);
		return new Reader.Self(new PersonName(id, name), office, roles(person, snapshot.meeting()));
	}

	private static List<Role> roles(SignedIn person, MeetingId meeting) {
		return person.actor()
			.grants()
			.stream()
			.filter((grant) -> grant.scope().equals(meeting.value()))
			.flatMap((grant) -> role(grant.role()).stream())
			.distinct()
			.sorted()
			.toList();
	}

	private static Optional<Role> role(String name) {
		return Arrays.stream(Role.values()).filter((role) -> ModelJson.wireName(role).equals(name)).findFirst();
	}

	/**
	 * Whether the meeting knows of other roles than the token says, be they given or
	 * withheld: then it is too old.
	 */
	private boolean mayMoreThanItSays(SignedIn person, Meeting meeting) {
		var said = Stream.concat(person.actor().grants().stream(), person.withheld().stream().map(Grant::parse))
			.filter((grant) -> grant.scope().equals(meeting.id().value()))
			.map(Grant::toString)
			.collect(Collectors.toSet());
		return !said.equals(known(person.actor().person(), meeting));
	}

	private Set<String> known(PersonId person, Meeting meeting) {
		var known = new HashSet<String>();
		meeting.appointments()
			.stream()
			.filter((each) -> each.person().equals(person))
			.forEach((each) -> known.add(meeting.id() + ":" + ModelJson.wireName(each.role())));
		this.models.participants()
			.find(person)
			.stream()
			.flatMap((participant) -> participant.seats().stream())
			.filter((seat) -> seat.meeting().equals(meeting.id()) && seat.member().acts())
			.forEach((seat) -> seat.member()
				.roles()
				.forEach((role) -> known.add(meeting.id() + ":" + ModelJson.wireName(role) + ":" + seat.office())));
		return known;
	}

}
