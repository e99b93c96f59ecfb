package org.multaqa.portal.pages.shell;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is around every page.
 *
 * @param meeting the meeting that the page belongs to, or absent
 * @param path the page's own address without the language, for instance
 * {@code /m/doha-2025/programme?day=2025-12-08}
 * @param away names of the services that do not answer at present ({@code sessions} …);
 * their actions are gone, everything stays readable
 * @param behind whether the page lacks some of the newest changes
 * @param attempt fresh on each rendering; the start of every {@code Idempotency-Key}
 * @param laptop whether this is the one-laptop platform, which has a mailbox page
 * @param operator whether the reader may look behind the scenes
 * @param organiser whether the reader may set the meeting up
 * @param withheld whether the reader may do more as soon as they sign in with a passkey
 * @param notice what the last action brought about, or absent
 * @param problem why the last action was refused, or absent
 * @param alternates the page in other formats
 */
public record Frame(@Nullable MeetingFrame meeting, String path, List<String> away, boolean behind, String attempt,
		boolean laptop, boolean operator, boolean organiser, boolean withheld, @Nullable Notice notice,
		@Nullable Problem problem, List<AlternateFormat> alternates) {

	public Frame {
		alternates = List.copyOf(alternates);
		away = List.copyOf(away);
	}

	/**
	 * The places of a meeting that everybody has, and of the last two the one that the
	 * reader needs: the roster for who keeps people, one's own invitation for others.
	 */
	public List<String> places(Reader reader) {
		return List.of("home", "programme", "recommendations", "consent", "roadmap",
				(this.organiser || reader.is("head")) ? "people" : "invitation");
	}

	/**
	 * The address of this page in another language.
	 * @param language ar, en, fr or es
	 * @return a local address
	 */
	public String pathIn(String language) {
		return this.path + (this.path.contains("?") ? "&" : "?") + "lang=" + language;
	}

	/**
	 * Whether something was refused because somebody else had changed it before.
	 * @return the page then shows what was changed meanwhile
	 */
	public boolean late() {
		return this.problem != null && (this.problem.isStale() || this.problem.isMerged());
	}

	/**
	 * Whether it was refused for that, and could not be merged with what is there now.
	 * @return the page then shows what was written
	 */
	public boolean lost() {
		return this.problem != null && this.problem.isStale();
	}

	/**
	 * Whether this is the meeting's front page, whose heading is the meeting's name.
	 * @return false outside a meeting
	 */
	public boolean isHome() {
		return this.meeting != null && this.path.split("\\?", 2)[0].equals(this.meeting.home());
	}

	/**
	 * Whether this page belongs to one of the places in the navigation.
	 * @param place the place's address; the meeting's own address is its home page
	 * @return whether the page is there or below
	 */
	public boolean isAt(String place) {
		var here = this.path.split("\\?", 2)[0];
		boolean below = here.startsWith(place + "/") && this.meeting != null && !place.equals(this.meeting.home());
		return here.equals(place) || below || isOfPeople(place, here)
				|| (place.endsWith("/roadmap") && here.startsWith(place + "s/"))
				|| (place.endsWith("/programme") && this.meeting != null
						&& (here.startsWith(this.meeting.home() + "/sessions/")
								|| here.startsWith(this.meeting.home() + "/workshops/")));
	}

	/** Whoever is in a delegation is reached from the roster. */
	private boolean isOfPeople(String place, String here) {
		return this.meeting != null && place.endsWith("/people")
				&& here.startsWith(this.meeting.home() + "/delegations/");
	}

}
