package org.multaqa.identity.config;

import java.time.Clock;

import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.access.application.EndedAccessTeller;
import org.multaqa.identity.access.domain.AccountAccess;
import org.multaqa.identity.access.messaging.EndedAccessTopic;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.identity.signin.application.Links;
import org.multaqa.identity.tokens.application.Authorizations;
import org.multaqa.identity.tokens.application.OpenSignIns;
import org.multaqa.identity.tokens.application.SignInService;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.kit.store.MongoAggregates;

import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Who is let in, and when that ends. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	/** Never the clock of the meeting. */
	private static final Clock REAL = Clock.systemUTC();

	@Bean
	ErasableAggregates<AccountAccess> accesses(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "access", AccountAccess.class, events, relay, AccessService.LISTING);
	}

	@Bean
	EndedAccessTopic endedAccessTopic(StreamBridge bridge) {
		return new EndedAccessTopic(bridge);
	}

	@Bean
	EndedAccessTeller endedAccessTeller(Aggregates<AccountAccess> accesses, EndedAccessTopic topic) {
		return new EndedAccessTeller(accesses, topic::send, REAL);
	}

	@Bean
	AccessService accessService(ErasableAggregates<AccountAccess> accesses, AccountService accounts,
			Aggregates<Founders> founders, Authorizations authorizations, Links links, EndedAccessTeller teller,
			SecurityLog securityLog) {
		return new AccessService(accesses, accounts,
				() -> founders.find(Founders.ID).map(Versioned::state).orElseGet(Founders::none), (person) -> {
					authorizations.revoke(person);
					links.forget(person);
				}, teller, REAL, securityLog);
	}

	@Bean
	SignInService signInService(OpenSignIns signIns, AccessService access, SecurityLog securityLog) {
		return new SignInService(signIns, access::end, securityLog);
	}

}
