package org.multaqa.portal.journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the journal in the portal's own database. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

	@Bean
	Journal journal(MongoOperations mongo, MeterRegistry meters) {
		var journal = new Journal(new MongoJournal(mongo));
		Gauge.builder("multaqa.portal.journal.gaps", journal, (each) -> each.numbers().gaps())
			.description("Events that are missing; anything but 0 is an alarm")
			.strongReference(true)
			.register(meters);
		return journal;
	}

}
