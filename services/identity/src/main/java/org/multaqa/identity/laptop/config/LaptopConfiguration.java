package org.multaqa.identity.laptop.config;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.founders.application.FounderService;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.OfficeReplica;
import org.multaqa.identity.laptop.OnLaptop;
import org.multaqa.identity.laptop.application.LaptopPeople;
import org.multaqa.identity.laptop.application.LaptopTokenService;
import org.multaqa.identity.tokens.application.PersonClaims;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.web.Messages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;

/**
 * The application services of the shortcut; elsewhere only that nobody asks for it.
 */
@Configuration(proxyBeanMethods = false)
class LaptopConfiguration {

	/** Static, since it is asked before there are beans. */
	@Bean
	static LaptopPropertyCheck laptopPropertyCheck() {
		return new LaptopPropertyCheck();
	}

	@Bean
	@OnLaptop
	LaptopPeople laptopPeople(Aggregates<Account> accounts, Replicas<Entitlements> entitlements,
			Replicas<OfficeReplica> offices, FounderService founders, Messages messages) {
		return new LaptopPeople(accounts, entitlements, offices, founders::now,
				(reader, key) -> messages.find(reader, key).orElse(key));
	}

	@Bean
	@OnLaptop
	LaptopTokenService laptopTokenService(PersonClaims claims, JwtEncoder encoder, IdentityProperties properties,
			@Value("${multaqa.token-audience}") String audience) {
		return new LaptopTokenService(claims, encoder, properties, audience);
	}

}
