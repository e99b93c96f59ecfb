package org.multaqa.portal.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.Received;
import org.multaqa.kit.events.Subscriptions;
import org.multaqa.kit.events.UnknownEvent;
import org.multaqa.model.DomainEvent;
import org.multaqa.portal.journal.Journal;
import org.multaqa.portal.live.LivePages;
import org.multaqa.portal.readmodels.ReadModel;
import org.multaqa.portal.readmodels.ReadModels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Every event goes into the read model of its subject and into the journal, into each
 * once; then open pages are told. An event of an unknown type is noted in the journal, so
 * that it leaves no gap, and changes nothing else.
 */
@Configuration(proxyBeanMethods = false)
class Listening {

	@Bean
	Consumer<Message<byte[]>> events(Subscriptions subscriptions, ReadModels models, Journal journal, LivePages pages) {
		return subscriptions.with(new Table(models, journal, pages));
	}

	/** What is done with what arrives. */
	record Table(ReadModels models, Journal journal, LivePages pages) implements Subscriptions.Listener {

		@Override
		public void apply(Received<DomainEvent> received) {
			var model = this.models.apply(received);
			this.journal.keep(received, model.map(ReadModel::meeting).orElse(null));
			this.pages.tell(received.event(), model.orElse(null));
		}

		@Override
		public void erase(String subject) {
			this.models.erase(subject);
		}

		@Override
		public void skip(UnknownEvent unknown) {
			this.journal.keep(unknown);
		}

	}

}
