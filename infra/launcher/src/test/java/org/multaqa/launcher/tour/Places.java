package org.multaqa.launcher.tour;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.multaqa.launcher.tour.Tour.Place;

/**
 * Where people look at every page of the portal: at an address of the sample, on the walk
 * through the README, or, where that says why, nowhere here. {@link PlacesTest} compares
 * them with the addresses at which the portal has pages.
 */
final class Places {

	/** Who is a founder, too. */
	static final String ORGANISER = "layan-fihris";

	/** Who heads a delegation. */
	static final String HEAD = "noura-makhtut";

	private static final String TIMETABLE = Tour.MEETING + "/setup/timetable";

	private static final String DELEGATION = "doha-2025-mena";

	/** What the walk comes by, at addresses that it makes itself. */
	static final Set<String> ON_THE_WALK = Set.of("/operations", "/m/{meeting}", "/m/{meeting}/programme",
			"/m/{meeting}/workshops/{session}", "/m/{meeting}/recommendations", "/m/{meeting}/recommendations/new",
			"/m/{meeting}/recommendations/{recommendation}", "/m/{meeting}/consent", "/m/{meeting}/roadmap",
			"/m/{meeting}/roadmaps/{roadmap}", "/m/{meeting}/roadmaps/{roadmap}/approval",
			"/m/{meeting}/roadmaps/{roadmap}/editions/{number}", "/m/{meeting}/roadmaps/{roadmap}/initiatives/new",
			"/m/{meeting}/trace/{family}/{id}");

	/** What nobody looks at here, and why. */
	static final Map<String, String> ELSEWHERE = Map.ofEntries(Map.entry("/", "leads to the one meeting of the sample"),
			Map.entry("/sign-in", "leads to the page of identity, which the walk comes by"),
			Map.entry("/mailbox", "leads to the mailbox of the laptop"),
			Map.entry("/passkeys", "leads to the page of identity, which PasskeysTest looks at"),
			Map.entry("/docs/api", "drawn by Scalar, whose looks are not ours"),
			Map.entry("/docs/events", "drawn by AsyncAPI's component, whose looks are not ours"),
			Map.entry("/m/{meeting}/invited", "needs the secret of a mail: FromNothingTest opens one"),
			Map.entry("/m/{meeting}/invited/{opened}", "needs the secret of a mail: FromNothingTest opens one"),
			Map.entry("/m/{meeting}/invited/{opened}/me", "the same as of who has signed in, who is looked at"),
			Map.entry("/m/{meeting}/invited/{opened}/needs", "the same as of who has signed in, who is looked at"),
			Map.entry("/m/{meeting}/invited/{opened}/questions", "the same as of who has signed in, who is looked at"),
			Map.entry("/m/{meeting}/people/import/{table}", "needs a file: FromNothingTest sends one"),
			Map.entry("/m/{meeting}/setup/timetable/import/{file}", "needs a file of another system"),
			Map.entry("/m/{meeting}/sessions/{session}/materials/{material}",
					"a file as it was sent, or the way to a link"),
			Map.entry("/m/{meeting}/rooms/{room}", "hangs at a door, with nothing to press"),
			Map.entry("/m/{meeting}/setup/guests/{person}", "the sample has no guests"),
			Map.entry("/m/{meeting}/setup/questions/{question}", "the ids of the sample's questions are made anew"),
			Map.entry("/m/{meeting}/recommendations/{recommendation}/wording",
					"the form of a new one, filled: the walk looks at that"),
			Map.entry("/m/{meeting}/roadmaps/{roadmap}/wording",
					"the names in the form that opens a roadmap, filled: SigningAtGates looks at it"),
			Map.entry("/m/{meeting}/roadmaps/{roadmap}/initiatives/{initiative}/wording",
					"the form of a new one, filled: the walk looks at that"));

	private Places() {
	}

	/** By the names of their pictures. */
	static Map<String, Place> all() {
		var places = new LinkedHashMap<String, Place>();
		anybody(places);
		head(places);
		organiser(places);
		timetabling(places);
		return places;
	}

	private static void anybody(Map<String, Place> places) {
		at(places, "40-session", Tour.NOBODY, Tour.MEETING + "/sessions/heritage-seminar");
		at(places, "42-reservation", Tour.NOBODY, Tour.MEETING + "/recommendations/r-first-answer");
		at(places, "55-changes", Tour.NOBODY, Tour.MEETING + "/changes");
		at(places, "56-releases", Tour.NOBODY, Tour.MEETING + "/programme/releases");
		at(places, "57-release", Tour.NOBODY, Tour.MEETING + "/programme/releases/1");
		at(places, "59-embedded", Tour.NOBODY, Tour.MEETING + "/programme/embed");
	}

	private static void head(Map<String, Place> places) {
		at(places, "41-delegations", HEAD, Tour.MEETING + "/people");
		at(places, "44-output", HEAD, Tour.MEETING + "/trace/outputs/o-voice-notes");
		at(places, "53-badge", HEAD, Tour.MEETING + "/badge");
		at(places, "54-invitation", HEAD, Tour.MEETING + "/invitation");
		for (var step : Set.of("me", "needs", "questions")) {
			at(places, "60-step-" + step, HEAD, Tour.MEETING + "/invitations/" + DELEGATION + "/" + step);
		}
		at(places, "61-outbox", HEAD, "/outbox");
		at(places, "61-seats", HEAD, Tour.MEETING + "/seats");
		at(places, "62-own-mails", HEAD, Tour.MEETING + "/mails/mine");
		at(places, "63-nominate", HEAD, Tour.MEETING + "/delegations/" + DELEGATION + "/members");
		at(places, "64-member", HEAD, Tour.MEETING + "/delegations/" + DELEGATION + "/members/yusuf-midad");
		at(places, "65-together", HEAD, Tour.MEETING + "/people/together/approval");
	}

	private static void organiser(Map<String, Place> places) {
		at(places, "43-approve-delegates", ORGANISER, Tour.MEETING + "/people");
		at(places, "46-import", ORGANISER, Tour.MEETING + "/people/import");
		at(places, "47-founders", ORGANISER, "/founders");
		at(places, "48-facts", ORGANISER, Tour.MEETING + "/setup/facts");
		at(places, "49-room", ORGANISER, Tour.MEETING + "/setup/rooms/majlis");
		at(places, "51-doors", ORGANISER, Tour.MEETING + "/doors?words=a");
		at(places, "52-needs", ORGANISER, Tour.MEETING + "/doors/needs");
		at(places, "52-needs-of-people", ORGANISER, Tour.MEETING + "/doors/needs/people");
		at(places, "53-badge-of-a-member", ORGANISER, Tour.MEETING + "/doors/" + DELEGATION + "/" + HEAD);
		at(places, "66-materials", ORGANISER, Tour.MEETING + "/sessions/heritage-seminar");
		at(places, "66-late-words", ORGANISER, Tour.MEETING + "/workshops/languages-workshop/late-words");
		at(places, "67-open-a-meeting", ORGANISER, "/setup");
		for (var part : Set.of("", "/seats", "/rooms", "/deadlines", "/questions", "/roles", "/guests", "/tracks")) {
			at(places, "68-setup" + part.replace('/', '-'), ORGANISER, Tour.MEETING + "/setup" + part);
		}
		at(places, "69-mails", ORGANISER, Tour.MEETING + "/mails");
		at(places, "69-letter", ORGANISER, Tour.MEETING + "/mails/letters/invitation");
		at(places, "69-erasures", ORGANISER, "/erasures");
		at(places, "69-blocks", ORGANISER, "/blocks");
		at(places, "69-security-log", ORGANISER, "/security-log");
		at(places, "69-sign-ins", ORGANISER, "/sign-ins");
		at(places, "69-erasure", ORGANISER, "/erasures/yusuf-midad");
	}

	private static void timetabling(Map<String, Place> places) {
		at(places, "50-timetable", ORGANISER, TIMETABLE + "?day=2025-12-08");
		at(places, "50-new-session", ORGANISER, TIMETABLE + "/sessions/new");
		at(places, "50-session", ORGANISER, TIMETABLE + "/sessions/heritage-seminar");
		at(places, "50-rules", ORGANISER, TIMETABLE + "/rules");
		at(places, "50-room", ORGANISER, TIMETABLE + "/rooms/majlis");
		at(places, "50-person", ORGANISER, TIMETABLE + "/people/" + HEAD);
		at(places, "50-import", ORGANISER, TIMETABLE + "/import");
		at(places, "50-proposal", ORGANISER, TIMETABLE + "/proposal");
		at(places, "50-track", ORGANISER, Tour.MEETING + "/setup/tracks/shared-vision");
	}

	private static void at(Map<String, Place> places, String name, String who, String path) {
		places.put(name, new Place(who, path));
	}

}
