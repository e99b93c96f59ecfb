package org.multaqa.identity.accounts.persistence;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.application.Addresses;
import org.multaqa.identity.accounts.application.Founders;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps accounts in MongoDB. */
@Configuration(proxyBeanMethods = false)
class AccountsStore {

	@Bean
	Aggregates<Account> accountDocuments(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "accounts", Account.class, events, relay);
	}

	@Bean
	Addresses addresses(MongoOperations mongo) {
		return new MongoAddresses(mongo);
	}

	@Bean
	AccountService accounts(Aggregates<Account> documents, Addresses addresses, IdentityProperties properties) {
		return new AccountService(documents, addresses, properties);
	}

	@Bean
	Founders founders(IdentityProperties properties, AccountService accounts) {
		return new Founders(properties, accounts);
	}

}
