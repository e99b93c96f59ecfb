package org.multaqa.notifications.deliveries.persistence;

import java.time.Clock;

import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.deliveries.application.DeliverySchedule;
import org.multaqa.notifications.deliveries.application.DeliveryService;
import org.multaqa.notifications.deliveries.application.DeliveryWorker;
import org.multaqa.notifications.deliveries.application.LetterWriter;
import org.multaqa.notifications.deliveries.application.MailServer;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.notifications.deliveries.application.Preferences;
import org.multaqa.notifications.deliveries.application.Readers;
import org.multaqa.notifications.letters.Letters;
import org.multaqa.notifications.stories.application.NotificationReplicas;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps notices and wishes in MongoDB, and sends the postman. */
@Configuration(proxyBeanMethods = false)
class DeliveriesStore {

	private static final Clock REAL = Clock.systemUTC();

	@Bean
	Notices noticeBook(MongoOperations mongo) {
		return new MongoNotices(mongo);
	}

	@Bean
	Preferences wishes(MongoOperations mongo) {
		return new MongoPreferences(mongo);
	}

	@Bean
	NoticeService notices(Notices book, Preferences wishes, NotificationReplicas stories,
			NotificationsProperties properties, Clock clock) {
		return new NoticeService(book, wishes, stories, properties, clock, REAL);
	}

	@Bean
	DeliveryService deliveries(Notices book, Preferences wishes, NoticeService notices, Clock clock) {
		return new DeliveryService(book, wishes, notices, clock, REAL);
	}

	@Bean
	LetterWriter letterWriter(NotificationReplicas stories, NotificationsProperties properties) {
		return new Letters(stories, properties.portalUrl());
	}

	@Bean
	DeliveryWorker postman(Notices book, Readers readers, LetterWriter writer, MailServer mail, Clock clock) {
		return new DeliveryWorker(book, readers, writer, mail, clock, REAL);
	}

	@Bean
	DeliverySchedule rounds(DeliveryWorker postman, NoticeService notices) {
		return new DeliverySchedule(postman, notices);
	}

}
