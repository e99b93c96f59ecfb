package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.Dated;
import org.multaqa.portal.pages.shell.SessionCard;

/**
 * The front page of a meeting, which follows its stage: before it begins, how it is being
 * prepared; while it runs, what takes place; afterwards, what came of it.
 *
 * @param preparation how far it is prepared, or absent once it runs
 * @param now what takes place now
 * @param next what comes next, at most three
 * @param waiting what waits for the reader, at most twelve; empty for a visitor
 * @param restWaiting where the rest of that is listed, or absent where this is all
 * @param changes what has changed, one entry for each thing, the latest first, at most
 * five
 * @param journey how far the meeting's words have come, or absent before it runs
 * @param over whether it is closed: nothing takes place any more
 */
public record HomePage(@Nullable Preparation preparation, List<SessionCard> now, List<SessionCard> next,
		List<Task> waiting, @Nullable String restWaiting, List<ChangedThing> changes, @Nullable Journey journey,
		boolean over) implements Dated {

	public HomePage {
		now = List.copyOf(now);
		next = List.copyOf(next);
		waiting = List.copyOf(waiting);
		changes = List.copyOf(changes);
	}

	@Override
	public List<Instant> moments() {
		return this.changes.stream().map((changed) -> changed.latest().at()).toList();
	}

	/**
	 * Something that only the reader can do.
	 *
	 * @param kind the last part of a message key {@code waiting.…}: {@code invitation},
	 * {@code organiser} (founder: nobody organises it), {@code registrations} (organiser:
	 * approve them), {@code mark} (rapporteur: what is carried forward), {@code draft}
	 * (own office's draft to submit), {@code support}, {@code position}, {@code decision}
	 * (organiser), {@code stale} (a text is older than the authentic one),
	 * {@code comment}, {@code gate} (approve the roadmap), {@code edition} (publish it),
	 * {@code returned}
	 * @param subject what about
	 * @param href where to do it
	 * @param since since when, or absent
	 * @param count how many wait
	 */
	public record Task(String kind, LocalizedText subject, String href, @Nullable Instant since, int count) {

	}

	/**
	 * How far a meeting is prepared.
	 *
	 * @param days days to go until it begins, 0 on its first day; absent once that has
	 * passed
	 * @param seats how the seats fill that the reader may know of, or absent where those
	 * are none
	 * @param released whether its programme is released
	 */
	public record Preparation(@Nullable Long days, @Nullable Seating seats, boolean released) {

	}

	/**
	 * How the seats of delegations fill.
	 *
	 * @param all how many there are
	 * @param taken how many are taken, from the nomination on
	 * @param unanswered people who have not answered their invitation
	 * @param unapproved people who have registered and wait for approval
	 * @param approved people who may come, or are there
	 */
	public record Seating(int all, int taken, int unanswered, int unapproved, int approved) {

	}

	/**
	 * Numbers along the chain.
	 *
	 * @param sessions sessions released
	 * @param outputs outputs recorded
	 * @param carriedForward of these, carried forward
	 * @param recommendations recommendations submitted
	 * @param agreed of these, agreed
	 * @param initiatives initiatives in the roadmap
	 * @param edition the published edition, for instance {@code 1.0}, or absent
	 * @param milestones how those of the edition stand
	 */
	public record Journey(int sessions, int outputs, int carriedForward, int recommendations, int agreed,
			int initiatives, @Nullable String edition, Milestones milestones) {

	}

	/**
	 * How the milestones of an edition stand.
	 *
	 * @param all how many there are
	 * @param reached of these, reached
	 * @param late of these, not reached though their day has passed
	 */
	public record Milestones(int all, int reached, int late) {

	}

}
