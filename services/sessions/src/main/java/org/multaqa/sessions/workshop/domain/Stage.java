package org.multaqa.sessions.workshop.domain;

import java.time.Instant;

import org.multaqa.model.Kind;

/** Where a workshop stands; it goes back only from closing to open. */
public sealed interface Stage {

	/** Since when. */
	Instant since();

	/** Outputs are written. */
	@Kind("open")
	record Open(Instant since) implements Stage {

	}

	/** No new outputs; the rapporteur still words and marks. */
	@Kind("closing")
	record Closing(Instant since) implements Stage {

	}

	/** The outputs stand as they are. */
	@Kind("accepted")
	record Accepted(Instant since) implements Stage {

	}

}
