package org.multaqa.registration.config;

import java.time.Clock;
import java.util.List;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.registration.delegation.application.CorrectionService;
import org.multaqa.registration.delegation.application.FinishingSchedule;
import org.multaqa.registration.delegation.application.ImportRunService;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.ImportRun;
import org.multaqa.registration.meeting.application.DepartureService;
import org.multaqa.registration.meeting.domain.Departure;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.person.application.PersonService;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What is kept of commands that are several writes, until they are done, and what
 * finishes those that were interrupted. It is nobody else's business: it tells nothing.
 */
@Configuration(proxyBeanMethods = false)
class UnfinishedConfiguration {

	/** Whatever time it is in the meeting. */
	private static final Clock REAL = Clock.systemUTC();

	@Bean
	ErasableAggregates<Departure> departures(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "departures", Departure.class, events, relay, DepartureService.LISTING);
	}

	@Bean
	ErasableAggregates<ImportRun> importRuns(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "import-runs", ImportRun.class, events, relay, ImportRunService.LISTING);
	}

	@Bean
	DepartureService departureService(ErasableAggregates<Departure> departures, Aggregates<Meeting> meetings,
			PersonService people) {
		return new DepartureService(departures, meetings, people, REAL);
	}

	@Bean
	ImportRunService importRunService(ErasableAggregates<ImportRun> runs, Aggregates<Delegation> delegations,
			Clock clock) {
		return new ImportRunService(runs, delegations, clock, REAL);
	}

	@Bean
	FinishingSchedule finishingSchedule(CorrectionService corrections, DepartureService departures,
			ImportRunService imports) {
		return new FinishingSchedule(
				List.of(corrections::finishBegunBefore, departures::finishBegunBefore, imports::finishBegunBefore),
				REAL);
	}

}
