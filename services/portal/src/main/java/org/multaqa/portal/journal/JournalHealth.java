package org.multaqa.portal.journal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says so when events are missing. The portal serves on: everything that did arrive stays
 * readable.
 */
@Component("journalHealthIndicator")
class JournalHealth implements HealthIndicator {

	private final Journal journal;

	JournalHealth(Journal journal) {
		this.journal = journal;
	}

	@Override
	public Health health() {
		var numbers = this.journal.numbers();
		var health = Health.up()
			.withDetail("subjects", numbers.subjects())
			.withDetail("events", numbers.events())
			.withDetail("gaps", numbers.gaps());
		return ((numbers.gaps() > 0) ? health.withDetail("missing", numbers.missing()) : health).build();
	}

}
