package org.multaqa.portal.pages.programme;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackAdded;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.model.events.WorkshopEvent.PlaceAssigned;
import org.multaqa.model.events.WorkshopEvent.SignUpOpened;
import org.multaqa.portal.personal.PersonalProgrammes;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The released programme as anybody reads it, and what a reader keeps of it. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicProgrammeTest {

	private static final RoomId HALL = new RoomId("hall");

	private static final Track HERITAGE = new Track(new TrackId("heritage"),
			new LocalizedText(Map.of("ar", "التراث", "en", "Heritage")), TrackColour.OCHRE);

	private static final RoomId GARDEN = new RoomId("garden");

	private final MeetingId meeting = new MeetingId("p-" + UUID.randomUUID());

	private final String programme = "/m/" + this.meeting + "/programme";

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@Autowired
	PersonalProgrammes personal;

	@BeforeEach
	void a_programme_is_released() {
		this.doha
			.tell(new MeetingPlanned(this.meeting, text("Public"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
					"Asia/Qatar", text("Doha"), List.of("ar", "en"), new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(this.meeting, MeetingStage.OPEN));
		this.doha.tell(new RoomAdded(this.meeting, HALL,
				new LocalizedText(Map.of("ar", "القاعة الكُبرى", "en", "Great hall")), 100));
		this.doha.tell(new RoomAdded(this.meeting, GARDEN, text("Garden"), 40));
		plan("opening", SessionKind.PLENARY, "Ouverture solennelle", "ar", Doha.HEAD);
		plan("memory", SessionKind.WORKSHOP, "Shared memory", "en", new PersonId("salima"));
		plan("feast", SessionKind.SOCIAL, "Feast", "en", new PersonId("salima"));
		this.doha.tell(new TrackAdded(this.meeting, HERITAGE));
		this.doha.tell(new SessionRevised(this.meeting,
				session("memory", SessionKind.WORKSHOP, "Shared memory", "en", new PersonId("salima"))
					.inTrack(HERITAGE.id())));
		place("opening", HALL, "2025-12-08T06:00:00Z", "2025-12-08T06:45:00Z");
		place("memory", GARDEN, "2025-12-08T06:30:00Z", "2025-12-08T08:30:00Z");
		place("feast", HALL, "2025-12-09T17:00:00Z", "2025-12-09T22:00:00Z");
		this.doha.tell(new ProgrammeReleased(this.meeting, 1, text("First"), "hash", 3, 3));
	}

	@Nested
	class Reading {

		@Test
		void a_day_is_true_to_time_with_its_rooms_across_and_the_line_of_the_present() {
			// a quarter past eleven in Doha; the day begins at nine, and 27 steps are
			// gone
			String day = page("");

			assertThat(classesOf(day, "opening")).contains("room-1 at-0 for-9 kind-plenary");
			assertThat(classesOf(day, "memory")).contains("room-2 at-6 for-24");
			assertThat(day).contains("timetable-now at-27", "rooms-2", "class=\"programme-auto\"")
				.doesNotContain("Feast");
		}

		@Test
		void the_view_is_kept_in_the_address_whatever_day_one_goes_to() {
			String list = page("?view=list");

			assertThat(list).contains("class=\"programme-list\"", this.address("?view=list&amp;day=2025-12-09"));
			assertThat(page("?view=grid")).contains("class=\"programme-grid\"");
		}

		@Test
		void the_track_of_a_session_stands_beside_it_by_its_name_and_can_be_asked_for() {
			String day = page("");

			assertThat(words(day)).contains("Heritage");
			assertThat(day).contains("class=\"track track-ochre\"", "<option value=\"heritage\">Heritage</option>");
			assertThat(page("?track=heritage&day=all")).contains("<option value=\"heritage\" selected=\"selected\"",
					"view=list&amp;day=all&amp;track=heritage");
		}

		@Test
		void a_session_over_midnight_says_on_which_day_it_ends() {
			assertThat(page("?day=2025-12-09")).contains("20:00–Wed 10 Dec, 01:00");
		}

		@Test
		void another_time_zone_stands_beside_that_of_the_meeting_and_says_its_day_where_it_is_another() {
			String beside = page("?zone=Pacific/Auckland&day=2025-12-09");

			assertThat(words(beside)).contains("20:00–Wed 10 Dec, 01:00 Wed 10 Dec 06:00–11:00", "New Zealand");
			assertThat(page("?zone=choose")).contains("<option value=\"Africa/Cairo\">");
			assertThat(page("?zone=Nowhere/Town")).contains("09:00–09:45");
		}

		@Test
		void what_is_planned_since_the_release_is_not_there() {
			plan("later", SessionKind.SEMINAR, "Too late", "en", Doha.HEAD);
			place("later", HALL, "2025-12-08T10:00:00Z", "2025-12-08T11:00:00Z");

			assertThat(page("?day=all")).doesNotContain("Too late").contains("Ouverture", "Shared memory", "Feast");
		}

		private String address(String query) {
			return "href=\"" + PublicProgrammeTest.this.programme + query + "\"";
		}

	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			q=OUVÉRTURE           | opening
			q=القاعه الكبري        | opening,feast
			q=shared garden       | memory
			q=noura               | opening
			q=نورة                 | opening
			q=nothing like it     | ''
			room=garden&day=all   | memory
			kind=social&day=all   | feast
			language=ar&day=all   | opening
			track=heritage&day=all | memory
			track=none&day=all    | ''
			q=التراث               | memory
			track=heritage&kind=social&day=all | ''
			kind=nonsense&day=all | opening,memory,feast
			""")
	void sessions_are_found_by_what_they_are(String asked, String found) {
		assertThat(shown(page("?" + asked.strip().replace(" ", "+")))).isEqualTo(found);
	}

	@Nested
	class Mine {

		private final Browser noura = new Browser(PublicProgrammeTest.this.port).as(Around.ELSEWHERE, "noura");

		@Test
		void are_those_with_a_part_and_those_with_a_star_which_can_be_taken_away() {
			assertThat(mine()).isEqualTo("opening");

			var starred = star("star", "feast");
			assertThat(starred.statusCode()).isEqualTo(303);
			assertThat(starred.headers().firstValue("Location"))
				.hasValue(PublicProgrammeTest.this.programme + "?view=list#s-" + id("feast"));
			assertThat(mine()).isEqualTo("opening,feast");

			star("unstar", "feast");
			assertThat(mine()).isEqualTo("opening");
		}

		@Test
		void are_those_with_a_place_too() {
			PublicProgrammeTest.this.doha.tell(new SignUpOpened(PublicProgrammeTest.this.meeting, id("memory"), 1));
			PublicProgrammeTest.this.doha
				.tell(new PlaceAssigned(PublicProgrammeTest.this.meeting, id("memory"), Doha.HEAD, false));

			assertThat(mine()).isEqualTo("opening,memory");
		}

		@Test
		void are_kept_for_one_person_only() {
			star("star", "memory");

			var amina = new Browser(PublicProgrammeTest.this.port).as(Around.ELSEWHERE, "amina");
			assertThat(shown(amina.get(PublicProgrammeTest.this.programme + "?mine=true&day=all").body())).isEmpty();
		}

		@Test
		void what_is_not_released_gets_no_star() {
			plan("later", SessionKind.SEMINAR, "Too late", "en", Doha.HEAD);

			assertThat(star("star", "later").statusCode()).isEqualTo(404);
		}

		@Test
		void a_visitor_keeps_none_here() {
			var visitor = new Browser(PublicProgrammeTest.this.port);

			assertThat(visitor
				.send(PublicProgrammeTest.this.programme, PublicProgrammeTest.this.programme + "/stars", "star",
						id("feast").value())
				.statusCode()).isIn(401, 403);
			assertThat(page("")).contains("data-star=\"" + id("memory") + "\"").doesNotContain("id=\"stars\"");
		}

		@Test
		void have_a_calendar_at_an_address_that_stops_working_when_there_is_another() {
			star("star", "feast");
			String first = renew();
			var calendar = new Browser(PublicProgrammeTest.this.port).get(first + "?lang=en");
			assertThat(calendar.body()).contains("Ouverture", "Feast", "My programme · Public")
				.doesNotContain("Shared memory");
			assertThat(calendar.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
			assertThat(calendar.headers().firstValue("Set-Cookie")).isEmpty();

			String second = renew();
			assertThat(second).isNotEqualTo(first);
			assertThat(new Browser(PublicProgrammeTest.this.port).get(first).statusCode()).isEqualTo(404);
			assertThat(new Browser(PublicProgrammeTest.this.port).get(second).statusCode()).isEqualTo(200);
			assertThat(new Browser(PublicProgrammeTest.this.port)
				.get(second.replace(PublicProgrammeTest.this.meeting.value(), "doha"))
				.statusCode()).as("in another meeting").isEqualTo(404);
		}

		@Test
		void vanish_with_the_person() {
			star("star", "feast");
			String address = renew();

			PublicProgrammeTest.this.personal.erase(Doha.HEAD);

			assertThat(new Browser(PublicProgrammeTest.this.port).get(address).statusCode()).isEqualTo(404);
			assertThat(mine()).isEqualTo("opening");
		}

		private String renew() {
			this.noura.send(PublicProgrammeTest.this.programme, PublicProgrammeTest.this.programme + "/own-calendar");
			return Pattern.compile("value=\"http://localhost:\\d+(/m/[^/]+/mine/[^?\"]+)\\?")
				.matcher(this.noura.get(PublicProgrammeTest.this.programme).body())
				.results()
				.map((found) -> found.group(1))
				.findFirst()
				.orElseThrow();
		}

		private String mine() {
			return shown(this.noura.get(PublicProgrammeTest.this.programme + "?mine=true&day=all").body());
		}

		private HttpResponse<String> star(String act, String session) {
			return this.noura.send(PublicProgrammeTest.this.programme,
					PublicProgrammeTest.this.programme + "/stars?view=list", act, id(session).value());
		}

	}

	@Test
	void the_screen_at_the_door_of_a_room_says_what_is_now_and_on_the_day() {
		String garden = new Browser(this.port).get("/m/" + this.meeting + "/rooms/garden?lang=en").body();

		assertThat(words(garden)).contains("Garden Monday 8 December Now 09:30–11:30 Shared memory",
				"This room on this day 09:30–11:30 Shared memory");
		assertThat(garden).contains("data-every=\"60\"", "data-live=\"programme\"").doesNotContain("<form");
	}

	@Test
	void only_the_page_for_frames_may_be_framed_and_it_needs_no_cookie_and_sends_nothing() {
		var framed = new Browser(this.port).get(this.programme + "/embed?lang=ar&day=2025-12-09");

		assertThat(framed.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors *",
				"form-action 'none'");
		assertThat(framed.headers().firstValue("X-Frame-Options")).isEmpty();
		assertThat(framed.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(framed.body()).contains("lang=\"ar\"", "Feast", "target=\"_blank\"").doesNotContain("<form");
		var own = new Browser(this.port).get(this.programme).headers();
		assertThat(own.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(own.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
	}

	private String page(String query) {
		var answer = new Browser(this.port).get(this.programme + query, "Accept-Language", "en");
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	/** The sessions that a page shows, in its order, without the meeting in their ids. */
	private String shown(String page) {
		return String.join(",",
				Pattern.compile("id=\"s-([a-z]+)-p-[^\"]+\"")
					.matcher(page)
					.results()
					.map((found) -> found.group(1))
					.toList());
	}

	private String classesOf(String page, String session) {
		return Pattern.compile("<li class=\"([^\"]+)\" id=\"s-" + id(session) + "\"")
			.matcher(page)
			.results()
			.map((MatchResult found) -> found.group(1))
			.findFirst()
			.orElse("");
	}

	private static String words(String page) {
		return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	private SessionId id(String name) {
		return new SessionId(name + "-" + this.meeting);
	}

	private void plan(String name, SessionKind kind, String title, String language, PersonId chair) {
		this.doha.tell(new SessionPlanned(this.meeting, session(name, kind, title, language, chair)));
	}

	private SessionPlan session(String name, SessionKind kind, String title, String language, PersonId chair) {
		return new SessionPlan(id(name), kind, text(title), null, List.of(new Contributor(chair, Part.CHAIR)),
				List.of(), List.of(language), null, List.of());
	}

	private void place(String name, RoomId room, String starts, String ends) {
		this.doha.tell(new SessionPlaced(this.meeting,
				new Placement(id(name), room, Instant.parse(starts), Instant.parse(ends))));
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
