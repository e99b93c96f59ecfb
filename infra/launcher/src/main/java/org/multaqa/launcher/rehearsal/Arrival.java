package org.multaqa.launcher.rehearsal;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.multaqa.launcher.rehearsal.Report.Journal;
import org.multaqa.launcher.seeds.Patience;

import org.springframework.web.client.RestClientException;

/**
 * What the journal said when it was asked for the last time, while the events of the log
 * were arriving in it.
 *
 * @param journal nothing in it if that time it could not be asked
 * @param silence why it could not be asked; empty if it was
 */
record Arrival(Journal journal, String silence) {

	/**
	 * Asks the journal until it has every event of the log. A journal that cannot be
	 * asked, since the portal is busy or away, is asked again.
	 * @param journal asks it once
	 * @param logged how many events the log has; read after the journal, so that it
	 * cannot have fewer
	 * @param limit how long to go on asking
	 */
	static Arrival await(Supplier<Journal> journal, LongSupplier logged, Duration limit) {
		return new Patience(limit).ask(() -> ask(journal), (arrival) -> arrival.fault(logged.getAsLong()).isEmpty());
	}

	private static Arrival ask(Supplier<Journal> journal) {
		try {
			return new Arrival(journal.get(), "");
		}
		catch (RestClientException ex) {
			return new Arrival(new Journal(0, 0, 0), ex.toString());
		}
	}

	/**
	 * What is wrong with the journal.
	 * @param logged how many events the log has
	 * @return empty if it has every event and no gap
	 */
	String fault(long logged) {
		if (!this.silence.isEmpty()) {
			return this.silence;
		}
		if (this.journal.gaps() != 0) {
			return this.journal.gaps() + " gaps";
		}
		return (this.journal.events() == logged) ? ""
				: this.journal.events() + " events in the journal, " + logged + " in the log";
	}

}
