package org.multaqa.notifications.deliveries.persistence;

import java.time.Clock;

import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.deliveries.application.Deliveries;
import org.multaqa.notifications.deliveries.application.LetterWriter;
import org.multaqa.notifications.deliveries.application.MailServer;
import org.multaqa.notifications.deliveries.application.NoticeBook;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.notifications.deliveries.application.Postman;
import org.multaqa.notifications.deliveries.application.Readers;
import org.multaqa.notifications.deliveries.application.Rounds;
import org.multaqa.notifications.deliveries.application.Wishes;
import org.multaqa.notifications.letters.Letters;
import org.multaqa.notifications.stories.application.Stories;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps notices and wishes in MongoDB, and sends the postman. */
@Configuration(proxyBeanMethods = false)
class DeliveriesStore {

	private static final Clock REAL = Clock.systemUTC();

	@Bean
	NoticeBook noticeBook(MongoOperations mongo) {
		return new MongoNoticeBook(mongo);
	}

	@Bean
	Wishes wishes(MongoOperations mongo) {
		return new MongoWishes(mongo);
	}

	@Bean
	Notices notices(NoticeBook book, Wishes wishes, Stories stories, NotificationsProperties properties, Clock clock) {
		return new Notices(book, wishes, stories, properties, clock, REAL);
	}

	@Bean
	Deliveries deliveries(NoticeBook book, Wishes wishes, Notices notices, Clock clock) {
		return new Deliveries(book, wishes, notices, clock, REAL);
	}

	@Bean
	LetterWriter letterWriter(Stories stories, NotificationsProperties properties) {
		return new Letters(stories, properties.portalUrl());
	}

	@Bean
	Postman postman(NoticeBook book, Readers readers, LetterWriter writer, MailServer mail, Clock clock) {
		return new Postman(book, readers, writer, mail, clock, REAL);
	}

	@Bean
	Rounds rounds(Postman postman, Notices notices) {
		return new Rounds(postman, notices);
	}

}
