package org.multaqa.identity.config;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.resilience4j.retry.RetryRegistry;
import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.access.messaging.EndedAccessTopic;
import org.multaqa.identity.accounts.application.AccountOpeningService;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.application.Addresses;
import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.accounts.domain.ReservedIds;
import org.multaqa.identity.accounts.persistence.MongoAddresses;
import org.multaqa.identity.accounts.persistence.MongoErasures;
import org.multaqa.identity.erasure.application.ErasureService;
import org.multaqa.identity.erasure.application.ErasureTeller;
import org.multaqa.identity.erasure.application.PersonalData;
import org.multaqa.identity.founders.application.FirstRunNotice;
import org.multaqa.identity.founders.application.FirstRunService;
import org.multaqa.identity.founders.application.FounderMail;
import org.multaqa.identity.founders.application.FounderService;
import org.multaqa.identity.founders.application.LoggedNotice;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.identity.founders.mail.FounderLetters;
import org.multaqa.identity.founders.mail.MailedNotice;
import org.multaqa.identity.founders.mail.SmtpFounderMail;
import org.multaqa.identity.grants.application.GrantService;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.MeetingReplica;
import org.multaqa.identity.grants.domain.OfficeReplica;
import org.multaqa.identity.grants.messaging.RegistrationEventListener;
import org.multaqa.identity.guests.application.GuestService;
import org.multaqa.identity.guests.domain.Guest;
import org.multaqa.identity.laptop.application.LaptopPeople;
import org.multaqa.identity.mail.DeliveredMail;
import org.multaqa.identity.mail.SmtpSender;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.identity.signin.application.AccountCorrectionService;
import org.multaqa.identity.signin.application.LinkMail;
import org.multaqa.identity.signin.application.LinkRateLimiter;
import org.multaqa.identity.signin.application.Links;
import org.multaqa.identity.signin.application.OneTimeLinkService;
import org.multaqa.identity.signin.application.SignIns;
import org.multaqa.identity.signin.mail.SmtpLinkMail;
import org.multaqa.identity.signin.persistence.MongoLinks;
import org.multaqa.identity.signin.persistence.MongoSignIns;
import org.multaqa.identity.tokens.application.Authorizations;
import org.multaqa.identity.tokens.application.PersonClaims;
import org.multaqa.identity.tokens.application.RegisteredClients;
import org.multaqa.identity.tokens.persistence.MongoAuthorizations;
import org.multaqa.identity.tokens.persistence.SigningKeys;
import org.multaqa.identity.tokens.web.BrowserNotes;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Tombstones;
import org.multaqa.kit.security.RequiredSecrets;
import org.multaqa.kit.security.Sealing;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.events.Topic;
import org.thymeleaf.ITemplateEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.messaging.Message;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * The repositories of this service, and the application services that use them. What only
 * Spring Security and the pages need is configured beside it, in {@code tokens.web},
 * {@code signin.web} and {@code pages.web}, and the shortcut of the laptop in its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {

	/** Links, tokens and mails live by it, never by the clock of the meeting. */
	private static final Clock REAL = Clock.systemUTC();

	@Bean
	ErasableAggregates<Account> accounts(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "accounts", Account.class, events, relay, LaptopPeople.LISTING);
	}

	@Bean
	Aggregates<Founders> founders(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "founders", Founders.class, events, relay);
	}

	@Bean
	ErasableAggregates<Guest> guests(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "guests", Guest.class, events, relay);
	}

	@Bean
	Addresses addresses(MongoOperations mongo) {
		return new MongoAddresses(mongo);
	}

	@Bean
	Erasures erasures(MongoOperations mongo) {
		return new MongoErasures(mongo);
	}

	@Bean
	Replicas<Entitlements> entitlements(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "entitlements", Entitlements.class);
	}

	@Bean
	Replicas<OfficeReplica> offices(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "offices", OfficeReplica.class);
	}

	@Bean
	Replicas<MeetingReplica> meetings(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "meetings", MeetingReplica.class);
	}

	@Bean
	Links links(MongoOperations mongo) {
		return new MongoLinks(mongo);
	}

	@Bean
	SignIns signIns(MongoOperations mongo) {
		return new MongoSignIns(mongo);
	}

	@Bean
	RegisteredClientRepository clients(IdentityProperties properties) {
		return new InMemoryRegisteredClientRepository(RegisteredClients.of(properties));
	}

	@Bean
	MongoAuthorizations authorizations(MongoOperations mongo, RegisteredClientRepository clients) {
		return new MongoAuthorizations(mongo, clients, BrowserNotes::with);
	}

	@Bean
	SigningKeys signingKeys(MongoOperations mongo, IdentityProperties properties, SecurityLog securityLog) {
		var sealing = new Sealing(
				Stream.concat(Stream.of(properties.sealingKey()), properties.sealingKeysBefore().stream())
					.map((key) -> RequiredSecrets.key("IDENTITY_SEALING_KEY", key))
					.toList());
		return new SigningKeys(mongo, sealing, properties.signingKeyTurn(), REAL, securityLog);
	}

	@Bean
	AccountService accountService(Aggregates<Account> accounts, Addresses addresses) {
		return new AccountService(accounts, addresses);
	}

	@Bean
	ReservedIds reservedIds(IdentityProperties properties) {
		return new ReservedIds(properties.clients());
	}

	@Bean
	AccountOpeningService accountOpeningService(Aggregates<Account> accounts, Addresses addresses, Erasures erasures,
			Aggregates<Guest> guests, ReservedIds reserved) {
		return new AccountOpeningService(accounts, addresses, erasures, guests, reserved);
	}

	@Bean
	GuestService guestService(Aggregates<Guest> guests, Aggregates<Account> accounts, Erasures erasures,
			ReservedIds reserved, ErasureTeller teller) {
		return new GuestService(guests, accounts, erasures, reserved, teller, REAL);
	}

	@Bean
	FounderMail founderMail(SmtpSender sender, FounderLetters letters) {
		return new SmtpFounderMail(sender, letters);
	}

	@Bean
	FounderService founderService(Aggregates<Founders> founders, AccountService accounts, AccountOpeningService opening,
			FounderMail mail, AccessService access, SecurityLog securityLog) {
		return new FounderService(founders, accounts, opening, mail, access::end, REAL, securityLog);
	}

	/**
	 * The first founder hears of the code by mail where there is an address, else in the
	 * way of who has put this application together, else in the log.
	 */
	@Bean
	FirstRunService firstRunService(Aggregates<Founders> founders, AccountOpeningService opening,
			ObjectProvider<FirstRunNotice> notices, SmtpSender sender, FounderLetters letters,
			IdentityProperties properties, SecurityLog securityLog) {
		var told = notices.getIfAvailable(LoggedNotice::new);
		var notice = properties.founderEmail().isBlank() ? told
				: new MailedNotice(sender, letters, properties.founderEmail(), told);
		return new FirstRunService(founders, opening, notice, properties.firstRunPage(), REAL, securityLog);
	}

	@Bean
	ApplicationRunner firstRun(FirstRunService firstRun) {
		return (_) -> firstRun.begin();
	}

	@Bean
	GrantService grantService(Replicas<Entitlements> entitlements, Replicas<MeetingReplica> meetings,
			FounderService founders, IdentityProperties properties) {
		return new GrantService(entitlements, meetings, (person) -> founders.now().has(person),
				properties.passkeys().requiredOfFounders());
	}

	@Bean
	AccountCorrectionService accountCorrectionService(Aggregates<Account> accounts, Addresses addresses,
			GrantService grants, SignIns signIns, Links links) {
		return new AccountCorrectionService(accounts, addresses, grants, signIns, links);
	}

	/** On a laptop the platform keeps the mails that have arrived, too. */
	@Bean
	PersonalData personalData(Aggregates<Founders> founders, ErasableAggregates<Account> accounts, Addresses addresses,
			Links links, SignIns signIns, Authorizations authorizations, Passkeys passkeys,
			ErasableAggregates<Guest> guests, ObjectProvider<DeliveredMail> mail) {
		return new PersonalData(founders, accounts, addresses, links, signIns, authorizations, passkeys, guests,
				mail.getIfAvailable(() -> (_) -> {
				}));
	}

	@Bean
	Tombstones tombstones(StreamBridge bridge) {
		return new Tombstones(bridge);
	}

	@Bean
	ErasureTeller erasureTeller(Erasures erasures, PersonalData data, Tombstones tombstones, AccessService access,
			EndedAccessTopic ended) {
		return new ErasureTeller(erasures, data, (person) -> {
			ended.send(access.erase(person));
			tombstones.send(Topic.PEOPLE, "person/" + person);
		});
	}

	@Bean
	ErasureService erasureService(Aggregates<Account> accounts, Aggregates<Founders> founders, Erasures erasures,
			PersonalData data, ErasureTeller teller) {
		return new ErasureService(accounts, founders, erasures, data, teller, REAL);
	}

	@Bean
	PersonClaims personClaims(AccessService access, GrantService grants) {
		return new PersonClaims(access, grants);
	}

	@Bean
	SmtpSender smtpSender(JavaMailSender sender, IdentityProperties properties, RetryRegistry retries, Clock clock) {
		return new SmtpSender(sender, properties, retries, clock);
	}

	@Bean
	FounderLetters founderLetters(MessageSource messages, ITemplateEngine templates, IdentityProperties properties) {
		return new FounderLetters(messages, templates, properties);
	}

	@Bean
	LinkMail linkMail(SmtpSender sender, MessageSource messages, ITemplateEngine templates,
			IdentityProperties properties) {
		return new SmtpLinkMail(sender, messages, templates, properties);
	}

	@Bean
	OneTimeLinkService oneTimeLinkService(AccountService accounts, AccessService access, Links links, SignIns signIns,
			LinkMail mail, SecurityLog securityLog) {
		return new OneTimeLinkService(accounts, access, links, signIns, mail, REAL, securityLog);
	}

	@Bean
	LinkRateLimiter linkRateLimiter() {
		return new LinkRateLimiter(REAL);
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, Replicas<Entitlements> entitlements,
			Replicas<OfficeReplica> offices, Replicas<MeetingReplica> meetings, AccessService access,
			SecurityLog securityLog) {
		return processor.subscribe(
				new RegistrationEventListener(entitlements, offices, meetings, access::end, securityLog)::accept);
	}

}
