package org.multaqa.portal.pages.home;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.shell.SessionCard;

/**
 * The front page of a meeting.
 *
 * @param now what takes place now
 * @param next what comes next, at most three
 * @param waiting what waits for the reader, at most twelve; empty for a visitor
 * @param restWaiting where the rest of that is listed, or absent where this is all
 * @param changes what has changed, the latest first, at most twelve
 * @param journey how far the meeting's words have come
 */
public record HomePage(List<SessionCard> now, List<SessionCard> next, List<Task> waiting, @Nullable String restWaiting,
		List<ChangeLine> changes, Journey journey) {

	public HomePage {
		now = List.copyOf(now);
		next = List.copyOf(next);
		waiting = List.copyOf(waiting);
		changes = List.copyOf(changes);
	}

	/**
	 * Something that only the reader can do.
	 *
	 * @param kind the last part of a message key {@code waiting.…}: {@code invitation},
	 * {@code registrations} (organiser: approve them), {@code mark} (rapporteur: what is
	 * carried forward), {@code draft} (own office's draft to submit), {@code support},
	 * {@code position}, {@code decision} (organiser), {@code stale} (a text is older than
	 * the authentic one), {@code comment}, {@code gate} (approve the roadmap),
	 * {@code edition} (publish it), {@code returned}
	 * @param subject what about
	 * @param href where to do it
	 * @param since since when, or absent
	 * @param count how many wait
	 */
	public record Task(String kind, LocalizedText subject, String href, @Nullable Instant since, int count) {

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
	 */
	public record Journey(int sessions, int outputs, int carriedForward, int recommendations, int agreed,
			int initiatives, @Nullable String edition) {

	}

}
