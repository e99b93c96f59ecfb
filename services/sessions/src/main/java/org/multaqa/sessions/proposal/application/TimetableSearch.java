package org.multaqa.sessions.proposal.application;

import java.time.Duration;
import java.util.function.Consumer;

import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.domain.TimetableTask;

/** Finds timetables. */
public interface TimetableSearch {

	/**
	 * Prepares to search; nothing is found yet.
	 * @param task what is sought
	 * @param limit how long it may take
	 */
	Run prepare(TimetableTask task, Duration limit);

	/** One search. */
	interface Run {

		/**
		 * Searches until the time is over, nothing better was found for long, or it is
		 * stopped.
		 * @param found is told of each timetable that is better than all before, on the
		 * thread that searches
		 */
		void search(Consumer<Arrangement> found);

		/** Ends the search soon, from any thread, before it began or after. */
		void stop();

	}

}
