package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.Changes;
import org.multaqa.portal.pages.home.HomePage.Preparation;
import org.multaqa.portal.pages.home.HomePage.Seating;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.SessionCard;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.meeting.Delegation.Member;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.SessionCriteria;
import org.multaqa.registration.api.MemberState;

/** The front page of a meeting, and the page of all that has changed. */
record HomePresenter(MeetingContext context) {

	private static final int NEXT = 3;

	private static final int CHANGED_THINGS = 5;

	/** Of so many things of each kind the front page looks for what changed last. */
	private static final int LOOKED_AT = 12;

	private static final int CHANGES = 50;

	/**
	 * The page, or as much of it as is drawn: parts that are not are empty.
	 * @param lastLook when the reader had looked before, or absent
	 * @return what the template needs
	 */
	HomePage page(@Nullable Instant lastLook) {
		boolean ahead = stage().compareTo(MeetingStage.RUNNING) < 0;
		var tasks = draws("home-tasks") ? new Tasks(this.context).all() : Tasks.Waiting.NONE;
		return new HomePage(ahead && draws("home-preparation", "home-sessions") ? preparation() : null,
				draws("home-sessions") ? running() : List.of(), draws("home-sessions") ? next() : List.of(),
				tasks.shown(), tasks.rest(),
				draws("home-changes") ? ChangedThing.among(changes(lastLook, LOOKED_AT), CHANGED_THINGS) : List.of(),
				!ahead && draws("home-journey") ? new JourneyPresenter(this.context).journey(released()) : null,
				!this.context.pageRequest().inMeeting().facts().lasts());
	}

	private boolean draws(String... parts) {
		return Stream.of(parts).anyMatch(this.context.pageRequest()::draws);
	}

	private List<SessionCard> running() {
		var now = this.context.pageRequest().now();
		return cards(this.context.snapshot()
			.sessions()
			.released(SessionCriteria.around(this.context.snapshot().meeting(), now))
			.stream()
			.filter((session) -> session.released().filter((it) -> it.isRunningAt(now)).isPresent()));
	}

	private List<SessionCard> next() {
		return cards(this.context.snapshot().sessions().releasedAfter(this.context.pageRequest().now(), NEXT).stream());
	}

	ChangesPage changesPage() {
		return new ChangesPage(changes(null, CHANGES));
	}

	private List<ChangeLine> changes(@Nullable Instant lastLook, int things) {
		return new LatestChanges(this.context, new Changes(this.context, lastLook)).of(things, CHANGES);
	}

	private MeetingStage stage() {
		return this.context.pageRequest().inMeeting().stage();
	}

	private List<SessionCard> cards(Stream<PlannedSession> sessions) {
		return this.context.sessions(sessions.map(PlannedSession::id).toList());
	}

	/** How many sessions the programme has. */
	private int released() {
		return this.context.snapshot()
			.programme()
			.flatMap(Programme::latest)
			.map((release) -> release.shows().sessions())
			.orElse(0);
	}

	private Preparation preparation() {
		var request = this.context.pageRequest();
		long days = request.reader().dayOf(request.now()).until(request.inMeeting().from(), ChronoUnit.DAYS);
		return new Preparation((days >= 0) ? days : null, seats(),
				this.context.snapshot().programme().filter((programme) -> programme.latest().isPresent()).isPresent());
	}

	private @Nullable Seating seats() {
		var shown = this.context.snapshot().delegations().stream().filter(this.context.visibility()::shows).toList();
		var people = shown.stream().map(Delegation::members).flatMap(Collection::stream).toList();
		int all = shown.stream().flatMap((each) -> each.seats().values().stream()).mapToInt(Integer::intValue).sum();
		int taken = shown.stream().mapToInt(HomePresenter::taken).sum();
		return shown.isEmpty() ? null
				: new Seating(all, taken, count(people, MemberState.NOMINATED),
						count(people, MemberState.REGISTERED) + count(people, MemberState.AMENDED),
						count(people, MemberState.APPROVED) + count(people, MemberState.CHECKED_IN));
	}

	private static int taken(Delegation delegation) {
		return delegation.seats().keySet().stream().mapToInt(delegation::taken).sum();
	}

	private static int count(List<Member> people, MemberState state) {
		return (int) people.stream().filter((member) -> member.state() == state).count();
	}

}
