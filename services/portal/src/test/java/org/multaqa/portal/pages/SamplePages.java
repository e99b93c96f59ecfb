package org.multaqa.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.Stance;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation.Kind;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.blocks.BlocksPage;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.cards.OutputCard;
import org.multaqa.portal.pages.delegations.ImportPage;
import org.multaqa.portal.pages.doors.BadgePage;
import org.multaqa.portal.pages.doors.DoorNeedsPage;
import org.multaqa.portal.pages.erasure.ErasurePage;
import org.multaqa.portal.pages.erasure.ErasuresPage;
import org.multaqa.portal.pages.founders.FoundersPage;
import org.multaqa.portal.pages.home.ChangesPage;
import org.multaqa.portal.pages.home.MeetingsPage;
import org.multaqa.portal.pages.home.MeetingsPage.Shown;
import org.multaqa.portal.pages.invitation.LinkPage;
import org.multaqa.portal.pages.latewords.LateWordsPage;
import org.multaqa.portal.pages.programme.MaterialList;
import org.multaqa.portal.pages.programme.MaterialList.Line;
import org.multaqa.portal.pages.programme.SessionPage;
import org.multaqa.portal.pages.programme.SignUpPanel;
import org.multaqa.portal.pages.roadmaps.RoadmapPage;
import org.multaqa.portal.pages.securitylog.SecurityLogPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.ErrorPage;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.Frame;
import org.multaqa.portal.pages.shell.MeetingFrame;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.pages.shell.SessionCard;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.portal.pages.signins.SignInsPage;
import org.multaqa.portal.pages.workshops.WorkshopPage;
import org.multaqa.portal.projections.subject.TimelineEntry.Said;
import org.multaqa.registration.api.ImportView.Outcome;
import org.multaqa.roadmap.api.RoadmapStage;
import org.multaqa.sessions.api.SignUpView.Standing;

import static org.multaqa.portal.pages.SampleMeeting.at;
import static org.multaqa.portal.pages.SampleMeeting.get;
import static org.multaqa.portal.pages.SampleMeeting.list;
import static org.multaqa.portal.pages.SampleMeeting.map;
import static org.multaqa.portal.pages.SampleMeeting.strings;
import static org.multaqa.portal.pages.SampleMeeting.text;
import static org.multaqa.portal.pages.SampleMeeting.words;

/** One filled record for every page, as it might stand in the middle of the meeting. */
final class SamplePages {

	private static final Permission.Refused RAPPORTEUR = new Permission.Refused(Kind.NOT_ALLOWED, "actor.needs-role",
			List.of(List.of("role.rapporteur", "role.organiser")));

	static final SampleMeeting MEETING = new SampleMeeting();

	private SamplePages() {
	}

	/**
	 * A page to draw.
	 *
	 * @param name the file's name
	 * @param template which template
	 * @param path the page's address
	 * @param page the record
	 */
	record Sample(String name, String template, String path, Object page) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static List<Sample> all() {
		return List.of(
				new Sample("meetings", "home/meetings", "/",
						new MeetingsPage(List.of(new Shown(meeting(), true)), new Pager(null, null), true)),
				new Sample("home", "home/home", "/m/doha-2025", SampleHome.running(inTime())),
				new Sample("home-before", "home/home", "/m/doha-2025", SampleHome.before(inTime())),
				new Sample("home-after", "home/home", "/m/doha-2025", SampleHome.after()),
				new Sample("changes", "home/changes", "/m/doha-2025/changes", new ChangesPage(changes())),
				new Sample("setup-opening", "setup/facts", "/setup", SampleSetup.opening()),
				new Sample("setup-facts", "setup/facts", "/m/doha-2025/setup/facts", SampleSetup.facts()),
				new Sample("setup-room", "setup/room", "/m/doha-2025/setup/rooms/atrium", SampleSetup.room()),
				new Sample("setup", "setup/setup", "/m/doha-2025/setup", SampleSetup.setup()),
				new Sample("setup-seats", "setup/seats", "/m/doha-2025/setup/seats", SampleSetup.seats()),
				new Sample("setup-deadlines", "setup/deadlines", "/m/doha-2025/setup/deadlines",
						SampleSetup.deadlines()),
				new Sample("seats", "seats/seats", "/m/doha-2025/seats", SampleSetup.offers()),
				new Sample("appointments", "appointments/appointments", "/m/doha-2025/setup/roles",
						SampleAppointments.page()),
				new Sample("setup-rooms", "setup/rooms", "/m/doha-2025/setup/rooms", SampleSetup.rooms()),
				new Sample("tracks", "timetable/tracks", "/m/doha-2025/setup/tracks", SampleSetup.tracks()),
				new Sample("track", "timetable/track", "/m/doha-2025/setup/tracks/heritage", SampleSetup.track()),
				new Sample("guests", "guests/guests", "/m/doha-2025/setup/guests", SampleGuests.guests()),
				new Sample("guest", "guests/guest", "/m/doha-2025/setup/guests/g-1", SampleGuests.guest()),
				new Sample("guest-blocked", "guests/guest", "/m/doha-2025/setup/guests/g-1", SampleGuests.blocked()),
				new Sample("timetable", "timetable/timetable", "/m/doha-2025/setup/timetable", SampleSetup.timetable()),
				new Sample("plan", "timetable/plan", "/m/doha-2025/setup/timetable/sessions/languages-workshop",
						SampleSetup.plan()),
				new Sample("invitation", "invitation/invitation", "/m/doha-2025/invitation", SamplePeople.invitation()),
				new Sample("invited", "invitation/invited", "/m/doha-2025/invited/7c9e", SamplePeople.invited()),
				new Sample("invited-link", "invitation/link", "/m/doha-2025/invited", SamplePeople.link()),
				new Sample("invited-answered", "invitation/link", "/m/doha-2025/invited",
						new LinkPage("answered", null, null)),
				new Sample("own-name", "invitation/me", "/m/doha-2025/invitations/doha-2025-mena/me",
						SamplePeople.me()),
				new Sample("own-needs", "invitation/needs", "/m/doha-2025/invitations/doha-2025-mena/needs",
						SamplePeople.needs(true)),
				new Sample("own-needs-away", "invitation/needs", "/m/doha-2025/invitations/doha-2025-mena/needs",
						SamplePeople.needs(false)),
				new Sample("own-answers", "invitation/questions", "/m/doha-2025/invitations/doha-2025-mena/questions",
						SamplePeople.answers()),
				new Sample("questions", "questions/questions", "/m/doha-2025/setup/questions",
						SampleQuestions.questions()),
				new Sample("questions-away", "questions/questions", "/m/doha-2025/setup/questions",
						SampleQuestions.away()),
				new Sample("question", "questions/question", "/m/doha-2025/setup/questions/q-choice",
						SampleQuestions.one(true)),
				new Sample("question-stands", "questions/question", "/m/doha-2025/setup/questions/q-choice",
						SampleQuestions.one(false)),
				new Sample("people", "delegations/people", "/m/doha-2025/people", SamplePeople.roster()),
				new Sample("member", "delegations/member",
						"/m/doha-2025/delegations/doha-2025-mena/members/noura-makhtut", SamplePeople.member()),
				new Sample("nomination", "delegations/nomination", "/m/doha-2025/delegations/doha-2025-mena/members",
						SamplePeople.nomination()),
				new Sample("together", "delegations/together", "/m/doha-2025/people/together/approval",
						SamplePeople.together(null)),
				new Sample("together-done", "delegations/together", "/m/doha-2025/people/together/approval",
						SamplePeople.together(2)),
				new Sample("doors", "doors/doors", "/m/doha-2025/doors?words=n", SampleDoors.doors()),
				new Sample("doors-closed", "doors/doors", "/m/doha-2025/doors", SampleDoors.closed()),
				new Sample("doors-needs", "doors/needs", "/m/doha-2025/doors/needs", SampleDoors.needs()),
				new Sample("doors-needs-list", "doors/needs-list", "/m/doha-2025/doors/needs/people",
						SampleDoors.needsList()),
				new Sample("doors-needs-away", "doors/needs", "/m/doha-2025/doors/needs", new DoorNeedsPage(null)),
				new Sample("badge", "doors/badge", "/m/doha-2025/badge", SampleDoors.badge(true)),
				new Sample("badge-of-another", "doors/badge", "/m/doha-2025/doors/doha-2025-mena/noura-makhtut",
						SampleDoors.badge(false)),
				new Sample("badge-none", "doors/badge", "/m/doha-2025/badge",
						new BadgePage(null, true, List.of("ar", "en"))),
				new Sample("proposal", "timetable/proposal", "/m/doha-2025/setup/timetable/proposal",
						SampleProposal.page()),
				new Sample("proposal-searched", "timetable/proposal", "/m/doha-2025/setup/timetable/proposal",
						SampleProposal.underWay()),
				new Sample("schedule", "timetable/import", "/m/doha-2025/setup/timetable/import",
						SampleSchedule.empty()),
				new Sample("schedule-preview", "timetable/import", "/m/doha-2025/setup/timetable/import/f-1",
						SampleSchedule.preview(false)),
				new Sample("schedule-shifted", "timetable/import", "/m/doha-2025/setup/timetable/import/f-1",
						SampleSchedule.preview(true)),
				new Sample("rules", "timetable/rules", "/m/doha-2025/setup/timetable/rules", SampleSetup.rules()),
				new Sample("room-use", "timetable/availability", "/m/doha-2025/setup/timetable/rooms/atrium",
						SampleSetup.availability()),
				new Sample("presence", "timetable/availability", "/m/doha-2025/setup/timetable/people/noura-makhtut",
						SampleSetup.presence()),
				new Sample("import", "delegations/import", "/m/doha-2025/people/import",
						new ImportPage(List.of(get(MEETING.offices, "mena")), List.of(Role.HEAD), null)),
				new Sample("import-preview", "delegations/import", "/m/doha-2025/people/import/t-1", imported()),
				new Sample("import-faults", "delegations/import", "/m/doha-2025/people/import/t-1", refused()),
				new Sample("programme", "programme/programme", "/m/doha-2025/programme", SampleProgramme.day()),
				new Sample("programme-list", "programme/programme", "/m/doha-2025/programme", SampleProgramme.chosen()),
				new Sample("embed", "programme/embed", "/m/doha-2025/programme/embed", SampleProgramme.day()),
				new Sample("room", "programme/room", "/m/doha-2025/rooms/auditorium", SampleProgramme.room()),
				new Sample("releases", "programme/releases", "/m/doha-2025/programme/releases",
						SampleReleases.releases()),
				new Sample("release", "programme/release", "/m/doha-2025/programme/releases/2",
						SampleReleases.release()),
				new Sample("session", "programme/session", "/m/doha-2025/sessions/languages-workshop", session()),
				new Sample("workshop", "workshops/workshop", "/m/doha-2025/workshops/languages-workshop", workshop()),
				new Sample("late-words", "latewords/late-words", "/m/doha-2025/workshops/languages-workshop/late-words",
						lateWords()),
				new Sample("recommendations", "recommendations/recommendations", "/m/doha-2025/recommendations",
						SampleRecommendations.list()),
				new Sample("recommendation", "recommendations/recommendation",
						"/m/doha-2025/recommendations/r-first-answer", SampleRecommendations.one()),
				new Sample("draft", "recommendations/draft", "/m/doha-2025/recommendations/new",
						SampleRecommendations.draft(false)),
				new Sample("draft-empty", "recommendations/draft", "/m/doha-2025/recommendations/new",
						SampleRecommendations.draft(true)),
				new Sample("consent", "recommendations/consent", "/m/doha-2025/consent",
						SampleRecommendations.consent()),
				new Sample("roadmap", "roadmaps/roadmap", "/m/doha-2025/roadmap", SampleRoadmap.roadmapPage()),
				new Sample("roadmap-none", "roadmaps/roadmap", "/m/doha-2025/roadmap",
						new RoadmapPage(null, SampleRoadmap.opening(), RoadmapPage.Unplanned.NONE,
								RoadmapPage.Comments.NONE, false, ActionState.yes(), ActionState.no("sign-in"),
								ActionState.hidden(), ActionState.hidden(), ActionState.hidden(),
								ActionState.hidden())),
				new Sample("edition", "roadmaps/edition", "/m/doha-2025/roadmaps/doha-2025-roadmap/editions/1.0",
						SampleEdition.page()),
				new Sample("initiative", "roadmaps/initiative",
						"/m/doha-2025/roadmaps/doha-2025-roadmap/initiatives/new",
						SampleRoadmap.initiative(RoadmapStage.PUBLISHED)),
				new Sample("roadmap-names", "roadmaps/plan", "/m/doha-2025/roadmaps/doha-2025-roadmap/wording",
						SampleRoadmap.plan()),
				new Sample("approval", "roadmaps/approval", "/m/doha-2025/roadmaps/doha-2025-roadmap/approval",
						SampleRoadmap.approval()),
				new Sample("trace", "trace/trace", "/m/doha-2025/trace/recommendations/r-partnership-charter",
						SampleRoadmap.trace()),
				new Sample("operations", "operations/operations", "/operations", SampleOperations.page()),
				new Sample("founders", "founders/founders", "/founders", founders()),
				new Sample("blocks", "blocks/blocks", "/blocks", blocks()),
				new Sample("sign-ins", "signins/sign-ins", "/sign-ins", signIns()),
				new Sample("security-log", "securitylog/security-log", "/security-log", securityLog()),
				new Sample("erasure", "erasure/erasure", "/erasures/noura-makhtut", erasure(true, ActionState.yes())),
				new Sample("erasure-duty", "erasure/erasure", "/erasures/noura-makhtut",
						erasure(false,
								ActionState.refused(new Permission.Refused(Kind.REFUSED, "person.leads-delegation",
										List.of(meeting().names()))))),
				new Sample("erasures", "erasure/erasures", "/erasures", erasures()),
				new Sample("erasures-none", "erasure/erasures", "/erasures", new ErasuresPage(List.of())),
				new Sample("mails", "mails/mails", "/m/doha-2025/mails", SampleMails.mails()),
				new Sample("mails-letter", "mails/letter", "/m/doha-2025/mails/letters/invitation",
						SampleMails.letter()),
				new Sample("mails-none", "mails/letter", "/m/doha-2025/mails/letters/gate-open", SampleMails.none()),
				new Sample("mails-mine", "mails/mine", "/m/doha-2025/mails/mine", SampleMails.own()),
				new Sample("outbox", "outbox/outbox", "/outbox", Map.of()),
				new Sample("error", "shell/error", "/m/doha-2025/nowhere",
						new ErrorPage(new Problem(404, "request.unknown-address", "There is nothing at this address."),
								"unknown", "4bf92f3577b34da6", List.of(), null)),
				new Sample("error-kept", "shell/error", "/m/doha-2025", new ErrorPage(
						new Problem(503, "platform.away", "A part of the platform is not available."), "away", null,
						List.of("No lift, please"), new ErrorPage.Kept("/m/doha-2025/invitations/doha-2025-mena/needs",
								new Form(Map.of("note", List.of("No lift, please"), "dietary", List.of("halal")))))));
	}

	private static FoundersPage founders() {
		return new FoundersPage(
				List.of(new FoundersPage.Founder(get(MEETING.people, "noura-makhtut"), LocalDate.of(2025, 10, 1), true,
						ActionState.yes()),
						new FoundersPage.Founder(get(MEETING.people, "arun-palmleaf"), LocalDate.of(2025, 11, 2), false,
								ActionState.refused(new Permission.Refused(Kind.REFUSED, "founder.last", List.of())))),
				ActionState.yes());
	}

	private static ErasurePage erasure(boolean self, ActionState mayErase) {
		return new ErasurePage(get(MEETING.people, "noura-makhtut"), self, List.of(meeting().names()),
				self ? List.of() : List.of(meeting().venue()), mayErase);
	}

	private static BlocksPage blocks() {
		return new BlocksPage(
				List.of(new BlocksPage.Block(get(MEETING.people, "arun-palmleaf"), "A stolen laptop",
						get(MEETING.people, "noura-makhtut"), SampleMeeting.NOW, ActionState.yes())),
				ActionState.yes());
	}

	private static SignInsPage signIns() {
		return new SignInsPage(List.of(
				new SignInsPage.SignIn("a-1", "Firefox, Android", SampleMeeting.NOW, SampleMeeting.NOW, true,
						ActionState.hidden()),
				new SignInsPage.SignIn("a-2", "", SampleMeeting.NOW, SampleMeeting.NOW, false, ActionState.yes())),
				ActionState.yes());
	}

	private static SecurityLogPage securityLog() {
		var noura = get(MEETING.people, "noura-makhtut");
		return new SecurityLogPage(List.of("identity", "portal"), List.of("access", "account.blocked"),
				new SecurityLogPage.Asked("identity", "", "p-17", "2025-12-08"),
				List.of(new SecurityLogPage.Line(SampleMeeting.NOW, "account.blocked", false, noura,
						get(MEETING.people, "arun-palmleaf"), null, null),
						new SecurityLogPage.Line(SampleMeeting.NOW, "access", true, null, null, "GET /api/v1/founders",
								"actor.denied")),
				2, 1, new Pager(null, "/security-log?service=identity&before=1-1"));
	}

	private static ErasuresPage erasures() {
		var noura = get(MEETING.people, "noura-makhtut");
		return new ErasuresPage(
				List.of(new ErasuresPage.Erasure(new PersonId("p-2d75"), true, noura, SampleMeeting.NOW),
						new ErasuresPage.Erasure(new PersonId("p-8c11"), false, noura, SampleMeeting.NOW)));
	}

	static Reader reader(String language) {
		var noura = get(MEETING.people, "noura-makhtut");
		return new Reader(LanguagePreference.of(language), SampleMeeting.DOHA,
				new Reader.Self(noura, get(MEETING.offices, "mena"), List.of(Role.HEAD)));
	}

	static Frame frame(Sample sample) {
		boolean everything = sample.name().equals("workshop");
		return new Frame(sample.path().startsWith("/m/") ? meeting() : null, sample.path(),
				everything ? List.of("roadmap", "notifications") : List.of(), everything, "3f1c", true, true, true,
				everything, everything ? Notice.of("output-recorded") : null, sample.name().equals("initiative")
						? new Problem(409, "initiative.no-source", "An initiative needs a source.") : null,
				List.of());
	}

	static MeetingFrame meeting() {
		return new MeetingFrame(new MeetingId("doha-2025"),
				new LocalizedText(Map.of("ar", "الملتقى الأول للمكاتب الإقليمية التابعة للإفلا", "en",
						"First meeting of IFLA's Regional Offices", "fr",
						"Première rencontre des bureaux régionaux de l'IFLA", "es",
						"Primer encuentro de las oficinas regionales de la IFLA")),
				LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar",
				new LocalizedText(Map.of("ar", "مكتبة قطر الوطنية، الدوحة", "en", "Qatar National Library, Doha", "fr",
						"Bibliothèque nationale du Qatar, Doha", "es", "Biblioteca Nacional de Catar, Doha")),
				List.of("ar", "en", "fr", "es"), MeetingStage.RUNNING, true, SampleMeeting.NOW);
	}

	static List<SessionCard> inTime() {
		return MEETING.sessions.values().stream().sorted(Comparator.comparing(SamplePages::starts)).toList();
	}

	static Instant starts(SessionCard session) {
		return (session.slot() != null) ? session.slot().starts() : Instant.MAX;
	}

	static List<ChangeLine> changes() {
		var output = get(MEETING.outputs, "o-memoranda-unread");
		return List.of(
				ChangeLine.of("recommendation-discussion-opened", MEETING.recommendation("r-one-calendar").title(),
						"/m/doha-2025/recommendations/r-one-calendar", get(MEETING.people, "layan-fihris"), null,
						at("2025-12-08T10:50"), true),
				ChangeLine.of("workshop-opened", get(MEETING.sessions, "languages-workshop").title(),
						"/m/doha-2025/workshops/languages-workshop", null, null, at("2025-12-08T10:45"), true),
				new ChangeLine("recommendation-position-stated", MEETING.recommendation("r-one-calendar").title(),
						"/m/doha-2025/recommendations/r-one-calendar", get(MEETING.people, "mei-scrollwood"),
						get(MEETING.offices, "asia-oceania"), at("2025-12-08T10:30"), true, List.of(),
						new Said(Stance.BLOCK, LocalizedText.of("en", "Our libraries would lose their own dates.")),
						new Said(Stance.CAN_LIVE_WITH, LocalizedText.of("en", "With the dates in an annex."))),
				ChangeLine.of("recommendation-submitted", MEETING.recommendation("r-one-calendar").title(),
						"/m/doha-2025/recommendations/r-one-calendar", get(MEETING.people, "mei-scrollwood"),
						get(MEETING.offices, "asia-oceania"), at("2025-12-08T10:20"), false),
				ChangeLine.of("output-recorded", LocalizedText.of(output.language(), output.words()),
						"/m/doha-2025/workshops/partnership-models#o-memoranda-unread", output.by(), output.office(),
						output.at(), false),
				ChangeLine.of("programme-released", LocalizedText.of("ar", "تعديل صباح اليوم الثاني"),
						"/m/doha-2025/programme", get(MEETING.people, "sami-raff"), null, at("2025-12-08T08:10"),
						false));
	}

	private static ImportPage imported() {
		var mena = get(MEETING.offices, "mena");
		var suad = LocalizedText.of("ar", "سعاد الرواق");
		var long60 = LocalizedText.of("en", "Unbreakable".repeat(6));
		var lines = List.of(
				new ImportPage.Line(2, mena, suad, "suad@example.org", List.of(Role.HEAD), Outcome.NOMINATED, null,
						null),
				new ImportPage.Line(3, mena, long60, "سعاد@مثال.example", List.of(Role.DELEGATE), Outcome.WAITING, null,
						null),
				new ImportPage.Line(4, mena, LocalizedText.of("en", "Karim Again"), "karim@example.org",
						List.of(Role.DELEGATE), Outcome.ALREADY_IN, LocalizedText.of("en", "Karim Book"), null),
				new ImportPage.Line(5, mena, null, "suad@example.org", List.of(Role.HEAD), Outcome.REPEATED, null, 2L));
		return new ImportPage(List.of(mena, get(MEETING.offices, "headquarters")), List.of(Role.HEAD, Role.DELEGATE),
				new ImportPage.Preview("t-1", "people.csv", "p-1", 1, 1, 2, 0, List.of(), 4, lines));
	}

	private static ImportPage refused() {
		var faults = List.of(new ImportPage.Fault(7, "Qualité", "roi", "There is no role “roi”."),
				new ImportPage.Fault(9, "", "vegan", "It stands in a column without a name."));
		return new ImportPage(List.of(get(MEETING.offices, "mena")), List.of(Role.HEAD),
				new ImportPage.Preview("t-1", "people.csv", "p-1", 0, 0, 0, 2, faults, 0, List.of()));
	}

	private static List<OutputCard> outputsOf(String session) {
		return MEETING.outputs.values()
			.stream()
			.filter((output) -> output.session().id().value().equals(session))
			.toList();
	}

	private static SessionPage session() {
		var seed = get(MEETING.sessionSeeds, "languages-workshop");
		var people = list(seed.get("people")).stream()
			.map((person) -> new SessionPage.Contributor(get(MEETING.people, text(person, "person")),
					Part.valueOf(text(person, "part").toUpperCase(java.util.Locale.ROOT)), null))
			.collect(Collectors.toCollection(ArrayList::new));
		people.add(new SessionPage.Contributor(get(MEETING.people, "mei-scrollwood"), Part.INTERPRETER, "fr"));
		var buildsOn = strings(seed.get("buildsOn")).stream().map((id) -> get(MEETING.sessions, id)).toList();
		return new SessionPage(get(MEETING.sessions, "languages-workshop"), words(seed, "summary"), SampleSetup.TRACK,
				people, List.of(get(MEETING.offices, "africa")), 30, List.of("fr"), buildsOn,
				List.of(get(MEETING.sessions, "drafting-workshop")), outputsOf("languages-workshop"), true,
				new Pager(null, "/m/doha-2025/sessions/languages-workshop?page=WzEsMl0"), false, true,
				new SignUpPanel(true, 30, 30, 4, Standing.WAITING, 3, ActionState.yes(), ActionState.yes(),
						ActionState.yes(), ActionState.yes(), List.copyOf(MEETING.people.values()),
						List.of(get(MEETING.people, "mei-scrollwood"))),
				materials());
	}

	private static MaterialList materials() {
		return new MaterialList(List.of(
				new Line(new MaterialId("m-slides"), LocalizedText.of("ar", "العرض"), MaterialReaders.EVERYBODY, false,
						"/m/doha-2025/sessions/languages-workshop/materials/m-slides", "PDF", "2.4", true,
						List.of("ar", "en")),
				new Line(new MaterialId("m-site"), LocalizedText.of("en", "The course"), MaterialReaders.SESSION, true,
						"https://training.example.org/2024", "training.example.org", "", false, List.of("ar", "en"))),
				ActionState.yes(), ActionState.yes(), 3);
	}

	private static LateWordsPage lateWords() {
		var output = outputsOf("languages-workshop").getFirst();
		var by = get(MEETING.people, "salima-feuillet");
		var aside = new LateWordsPage.SetAside(LocalizedText.of("ar", "قيل هذا في مُخرَج آخر."), by,
				at("2025-12-08T12:40"));
		var takenUp = new LateWordsPage.TakenUp(by, at("2025-12-08T12:50"), output.readAt(new MeetingId("doha-2025")));
		var session = get(MEETING.sessions, "languages-workshop");
		return new LateWordsPage(new SessionName(session.id(), session.title()), true, true,
				List.of(late(output, "o-waits", null, null, ActionState.yes()),
						late(output, "o-aside", aside, null, ActionState.yes()),
						late(output, "o-taken", aside, takenUp, ActionState.hidden())),
				"?page=WzEsMV0", new Pager(null, "/m/doha-2025/workshops/languages-workshop/late-words?page=WzEsMl0"));
	}

	private static LateWordsPage.Line late(OutputCard like, String id, LateWordsPage.@Nullable SetAside aside,
			LateWordsPage.@Nullable TakenUp takenUp, ActionState mayTakeUp) {
		return new LateWordsPage.Line(new OutputId(id), like.kind(), like.language(), like.words(), like.by(),
				like.office(), at("2025-12-08T12:30"), aside, takenUp, mayTakeUp,
				(aside == null) ? ActionState.yes() : ActionState.hidden());
	}

	private static WorkshopPage workshop() {
		var outputs = outputsOf("languages-workshop");
		var groups = Arrays.stream(OutputKind.values())
			.map((kind) -> new WorkshopPage.Group(kind,
					outputs.stream().filter((output) -> output.kind() == kind).toList()))
			.toList();
		var papers = outputsOf("regional-engagement").stream().filter(OutputCard::carriedForward).toList();
		var attendance = MEETING.offices.values()
			.stream()
			.map((office) -> new WorkshopPage.Attendance(office, office.hue()))
			.toList();
		return new WorkshopPage(get(MEETING.sessions, "languages-workshop"),
				List.of(get(MEETING.people, "salima-feuillet")), groups, "?page=WzEsMV0",
				new Pager("/m/doha-2025/workshops/languages-workshop?page=WzEsMl0",
						"/m/doha-2025/workshops/languages-workshop?page=WzEsM10"),
				papers, true, attendance, false,
				new WorkshopPage.Reopened(LocalizedText.of("ar", "لم يتكلّم مكتب بعد."),
						get(MEETING.people, "sami-raff"), at("2025-12-08T11:20")),
				new WorkshopPage.Late(3, 2), ActionState.yes(), ActionState.yes(), ActionState.yes(),
				ActionState.hidden(), ActionState.refused(RAPPORTEUR), ActionState.yes(), ActionState.hidden());
	}

}
