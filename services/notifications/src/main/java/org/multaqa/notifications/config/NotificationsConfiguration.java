package org.multaqa.notifications.config;

import java.time.Clock;
import java.util.function.Consumer;

import io.github.resilience4j.retry.RetryRegistry;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceGuards;
import org.multaqa.kit.clients.ServiceSignIn;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.deliveries.application.DeliverySchedule;
import org.multaqa.notifications.deliveries.application.DeliveryService;
import org.multaqa.notifications.deliveries.application.DeliveryWorker;
import org.multaqa.notifications.deliveries.application.InvitationLinks;
import org.multaqa.notifications.deliveries.application.LetterPreviews;
import org.multaqa.notifications.deliveries.application.LetterWriter;
import org.multaqa.notifications.deliveries.application.MailServer;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.notifications.deliveries.application.PreferenceService;
import org.multaqa.notifications.deliveries.application.Preferences;
import org.multaqa.notifications.deliveries.application.Recipients;
import org.multaqa.notifications.deliveries.persistence.MongoNotices;
import org.multaqa.notifications.deliveries.persistence.MongoPreferences;
import org.multaqa.notifications.identity.IdentityRecipients;
import org.multaqa.notifications.letters.LocalizedLetterWriter;
import org.multaqa.notifications.letters.SampleLetters;
import org.multaqa.notifications.mail.SmtpServer;
import org.multaqa.notifications.projection.application.AnswerReminders;
import org.multaqa.notifications.projection.application.ConsultationReminders;
import org.multaqa.notifications.projection.application.ConsultationReminders.Closing;
import org.multaqa.notifications.projection.application.NotificationProjector;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.application.ProgrammeProjector;
import org.multaqa.notifications.projection.application.ReminderSchedule;
import org.multaqa.notifications.projection.application.SeatOfferProjector;
import org.multaqa.notifications.projection.application.SeatProjector;
import org.multaqa.notifications.projection.domain.MeetingReplica.DueReminder;
import org.multaqa.notifications.projection.messaging.EventListeners;
import org.multaqa.notifications.projection.messaging.PersonEventListener;
import org.multaqa.notifications.projection.messaging.ProgrammeEventListener;
import org.multaqa.notifications.projection.messaging.RecommendationEventListener;
import org.multaqa.notifications.projection.messaging.RegistrationEventListener;
import org.multaqa.notifications.projection.messaging.RoadmapEventListener;
import org.multaqa.notifications.projection.messaging.WorkshopEventListener;
import org.multaqa.notifications.registration.RegistrationLinks;
import org.multaqa.registration.api.InvitationLinksApi;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.messaging.Message;
import org.springframework.web.service.registry.ImportHttpServices;

/**
 * The repositories and clients of this service, and the application services that use
 * them.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationsProperties.class)
@ImportHttpServices(group = AccountsApi.SERVICE, types = AccountsApi.class)
@ImportHttpServices(group = InvitationLinksApi.SERVICE, types = InvitationLinksApi.class)
@Import(ServiceSignIn.class)
class NotificationsConfiguration {

	/** How long something takes is measured by it, never by the clock of the meeting. */
	private static final Clock REAL = Clock.systemUTC();

	@Bean
	Notices notices(MongoOperations mongo) {
		return new MongoNotices(mongo);
	}

	@Bean
	Preferences preferences(MongoOperations mongo) {
		var preferences = new MongoPreferences(mongo);
		preferences.migrate();
		return preferences;
	}

	@Bean
	NotificationReplicas replicas(MongoOperations mongo) {
		return NotificationReplicas.in(new NotificationReplicas.Storage() {

			@Override
			public <T> Replicas<T> open(String collection, Class<T> type, Listing<T> listing) {
				return new MongoReplicas<>(mongo, collection, type, listing);
			}

		});
	}

	@Bean
	Recipients recipients(AccountsApi identity, RetryRegistry retries, ServiceGuards guards) {
		return new IdentityRecipients(identity, new GuardedCalls(AccountsApi.SERVICE, retries, guards));
	}

	@Bean
	MailServer mailServer(JavaMailSender sender, NotificationsProperties properties, Clock clock) {
		return new SmtpServer(sender, properties, clock);
	}

	@Bean
	InvitationLinks invitationLinks(InvitationLinksApi registration, RetryRegistry retries, ServiceGuards guards) {
		return new RegistrationLinks(registration, new GuardedCalls(InvitationLinksApi.SERVICE, retries, guards));
	}

	@Bean
	LetterWriter letterWriter(NotificationReplicas replicas, InvitationLinks links, NotificationsProperties properties,
			Clock clock) {
		return new LocalizedLetterWriter(replicas, links, properties.portalUrl(), clock);
	}

	@Bean
	NoticeService noticeService(Notices notices, Preferences preferences, NotificationReplicas replicas,
			NotificationsProperties properties, Clock clock) {
		return new NoticeService(notices, preferences, replicas, properties, clock, REAL);
	}

	@Bean
	NotificationProjector projector(NotificationReplicas replicas, NoticeService notices) {
		return new NotificationProjector(replicas, notices);
	}

	@Bean
	SeatProjector seatProjector(NotificationReplicas replicas, NoticeService notices) {
		return new SeatProjector(replicas, notices);
	}

	@Bean
	SeatOfferProjector seatOfferProjector(NotificationReplicas replicas, NoticeService notices) {
		return new SeatOfferProjector(replicas, notices);
	}

	@Bean
	ReminderSchedule<DueReminder> answerReminderSchedule(NotificationReplicas replicas, NoticeService notices,
			Clock clock) {
		return new ReminderSchedule<>("answer-reminders", new AnswerReminders(replicas, notices), clock);
	}

	@Bean
	ReminderSchedule<Closing> consultationReminderSchedule(NotificationReplicas replicas, NoticeService notices,
			Clock clock) {
		return new ReminderSchedule<>("consultation-reminders", new ConsultationReminders(replicas, notices), clock);
	}

	@Bean
	ProgrammeProjector programmeProjector(NotificationReplicas replicas, NoticeService notices) {
		return new ProgrammeProjector(replicas, notices);
	}

	@Bean
	LetterPreviews letterPreviews(NotificationReplicas replicas, NotificationsProperties properties, Clock clock) {
		return new SampleLetters(replicas,
				new LocalizedLetterWriter(replicas, SampleLetters.NO_LINKS, properties.portalUrl(), clock));
	}

	@Bean
	DeliveryService deliveryService(Notices notices, Recipients recipients, Clock clock) {
		return new DeliveryService(notices, recipients, clock, REAL);
	}

	@Bean
	PreferenceService preferenceService(Preferences preferences, NoticeService notices) {
		return new PreferenceService(preferences, notices);
	}

	@Bean
	DeliveryWorker deliveryWorker(Notices notices, Recipients recipients, LetterWriter writer, MailServer mail,
			Clock clock) {
		return new DeliveryWorker(notices, recipients, writer, mail, clock, REAL);
	}

	@Bean
	DeliverySchedule deliverySchedule(DeliveryWorker worker, NoticeService notices) {
		return new DeliverySchedule(worker, notices);
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, NotificationReplicas replicas, NoticeService notices,
			SeatProjector seats, SeatOfferProjector offers, ProgrammeProjector programmes,
			NotificationProjector projector) {
		return processor.subscribe(new EventListeners(new PersonEventListener(replicas.guests(), notices),
				new RegistrationEventListener(replicas.meetings(), replicas.offices(), replicas.delegations(), seats,
						offers),
				new ProgrammeEventListener(programmes), new WorkshopEventListener(projector),
				new RecommendationEventListener(projector), new RoadmapEventListener(projector)));
	}

}
