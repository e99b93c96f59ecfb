package org.multaqa.portal.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.UnknownEvent;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.portal.journal.Journal;
import org.multaqa.portal.live.LivePages;
import org.multaqa.portal.personal.PersonalProgrammes;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Every event goes into the read model of its subject and into the journal, into each
 * once; then open pages are told. An event of an unknown type is noted in the journal, so
 * that it leaves no gap, and changes nothing else.
 */
@Configuration(proxyBeanMethods = false)
class AllEventsListener {

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, ReadModels models, Journal journal, LivePages pages,
			PersonalProgrammes personal) {
		return processor.subscribe(new Table(models, journal, pages, personal));
	}

	/** What is done with what arrives. */
	record Table(ReadModels models, Journal journal, LivePages pages,
			PersonalProgrammes personal) implements EventProcessor.Listener {

		private static final String PERSON = "person/";

		@Override
		public void apply(EventEnvelope<DomainEvent> envelope) {
			var model = this.models.bySubject().apply(envelope);
			this.journal.keep(envelope, model.map(ReadModel::meeting).orElse(null));
			model.ifPresent((read) -> this.pages.tell(envelope, read));
		}

		@Override
		public void erase(String subject) {
			this.models.bySubject().erase(subject);
			if (subject.startsWith(PERSON)) {
				this.personal.erase(new PersonId(subject.substring(PERSON.length())));
			}
		}

		@Override
		public void skip(UnknownEvent unknown) {
			this.journal.keep(unknown);
		}

	}

}
