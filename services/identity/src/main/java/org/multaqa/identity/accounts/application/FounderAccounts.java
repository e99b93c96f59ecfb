package org.multaqa.identity.accounts.application;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Opens accounts for the founders that the configuration names. An address that belongs
 * to somebody else leaves a founder without an account; everything else goes on.
 */
public final class FounderAccounts implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(FounderAccounts.class);

	private final IdentityProperties properties;

	private final AccountOpeningService accounts;

	public FounderAccounts(IdentityProperties properties, AccountOpeningService accounts) {
		this.properties = properties;
		this.accounts = accounts;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		for (var founder : this.properties.founders()) {
			var person = new PersonId(founder.person());
			var account = this.accounts
				.openConfigured(new NewAccount(person, founder.text(), founder.email(), founder.language()))
				.account()
				.state();
			if (!account.person().equals(person)) {
				LOG.error(
						"Founder {} has no account with the configured address: it belongs to {}. Configure another one",
						person, account.person());
			}
		}
	}

}
