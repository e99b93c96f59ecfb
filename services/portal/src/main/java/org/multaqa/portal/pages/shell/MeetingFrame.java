package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * The meeting as every page shows it.
 *
 * @param names what it is called
 * @param from first day
 * @param to last day
 * @param timeZone the city of its time zone for people, for instance {@code Asia/Qatar}
 * @param languages its working languages, the first one first
 * @param stage where it stands
 * @param sample whether its people and words are invented; every page then says so
 * @param now the moment on the platform's domain clock
 */
public record MeetingFrame(MeetingId id, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
		LocalizedText venue, List<String> languages, MeetingStage stage, boolean sample, Instant now) {

	public MeetingFrame {
		languages = List.copyOf(languages);
	}

	/** The address of its front page, below which all its pages are. */
	public String home() {
		return new PageAddresses(this.id).home();
	}

}
