package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.shell.AlternateFormat;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.pages.shell.Slot;
import org.multaqa.portal.pages.shell.TextInLanguage;

/**
 * The programme as released: some days of it, those of its sessions that were asked for.
 *
 * @param number number of the release, or 0 while there is none
 * @param name the release's name, or absent while there is none
 * @param view how days are drawn
 * @param days the shown days with their sessions
 * @param tabs the days to go to
 * @param links where the page leads
 * @param filter what was asked for, and what can be
 * @param zone the reader's own time zone
 * @param kinds what kinds of sessions are called in the reader's language
 * @param calendars the release for calendars and apps, or absent while there is none
 * @param changes from what to what it changed since the release before
 */
public record ProgrammePage(int number, @Nullable LocalizedText name, View view, List<Day> days, List<Tab> tabs,
		Links links, ProgrammeFilter filter, OwnZone zone, Map<SessionKind, String> kinds,
		@Nullable Calendars calendars, ReleaseChange.Some changes) implements AlternateFormat.Offered {

	public ProgrammePage {
		days = List.copyOf(days);
		tabs = List.copyOf(tabs);
		kinds = Map.copyOf(kinds);
	}

	@Override
	public List<AlternateFormat> alternates() {
		return (this.calendars != null) ? this.calendars.alternates() : List.of();
	}

	/** How a day is drawn. */
	public enum View {

		/** As a list on a phone, and as a grid where there is room for it. */
		AUTO,
		/** True to time, the rooms across. */
		GRID,
		/** One after the other. */
		LIST

	}

	/**
	 * A day to go to.
	 *
	 * @param day which, or absent for all of them
	 * @param sessions how many of those asked for begin on it
	 * @param shown whether it is shown
	 */
	public record Tab(@Nullable LocalDate day, String address, int sessions, boolean shown) {

	}

	/**
	 * Where the page leads.
	 *
	 * @param grid the same as a grid, or absent where there are too many rooms
	 * @param list the same as a list
	 * @param all without filters
	 * @param stars takes the stars, and leads back
	 * @param here the page itself
	 */
	public record Links(@Nullable String grid, String list, String all, String stars, String here) {

	}

	/**
	 * The reader's own time zone, beside that of the meeting.
	 *
	 * @param reader reads times in it; absent where none was asked for
	 * @param choices time zones to choose from, none where nobody chooses
	 * @param choose where one chooses
	 * @param without the page without it
	 */
	public record OwnZone(@Nullable Reader reader, List<Choice> choices, String choose, String without) {

		public OwnZone {
			choices = List.copyOf(choices);
		}

	}

	/**
	 * Something to choose.
	 *
	 * @param value as addresses say it
	 * @param label in the reader's language
	 * @param chosen whether it is
	 */
	public record Choice(String value, String label, boolean chosen) {

	}

	/**
	 * One day, true to time.
	 *
	 * @param today whether it is today
	 * @param columns the rooms in use
	 * @param width how many columns they take together
	 * @param hours the lines of the hours
	 * @param now steps from the start of the day until now, or absent
	 * @param tall whether something is so short that a step must be higher
	 * @param blocks what takes place on it, in the order of time, then of the rooms
	 */
	public record Day(LocalDate date, boolean today, List<Column> columns, int width, List<Hour> hours,
			@Nullable Integer now, boolean tall, List<Block> blocks) {

		public Day {
			columns = List.copyOf(columns);
			hours = List.copyOf(hours);
			blocks = List.copyOf(blocks);
		}

	}

	/**
	 * A room.
	 *
	 * @param at number of its first column, from 1
	 * @param lanes how many columns it takes: where sessions share it, they stand beside
	 * each other
	 */
	public record Column(RoomId room, LocalizedText names, int at, int lanes) {

	}

	/**
	 * The line of an hour.
	 *
	 * @param at steps from the start of the day
	 */
	public record Hour(int at, Instant moment) {

	}

	/**
	 * A session in its place. A day may have a thousand of them, so all that can be said
	 * of it once is said here and not in the template.
	 *
	 * @param address of its page
	 * @param title what it is called
	 * @param range from when until when
	 * @param room where
	 * @param track the track that it is in, or absent
	 * @param people who has a part in it, as far as their names are known
	 * @param running whether it takes place now
	 * @param part whether the reader does something in it
	 * @param starred whether the reader has given it a star
	 * @param look the classes by which it is drawn: where it stands in the grid, how long
	 * it is, and of what kind
	 */
	public record Block(SessionId id, SessionKind kind, String address, TextInLanguage title, Slot slot, String range,
			TextInLanguage room, @Nullable Track track, List<TextInLanguage> people, boolean running, boolean part,
			boolean starred, String look) {

		public Block {
			people = List.copyOf(people);
		}

		/** Whether there is more to say of it than of others. */
		public boolean isMarked() {
			return this.running || this.part;
		}

	}

}
