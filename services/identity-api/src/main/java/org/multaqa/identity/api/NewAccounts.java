package org.multaqa.identity.api;

import java.util.List;

/**
 * Accounts to be opened at once.
 *
 * @param accounts up to {@link AccountsApi#MOST_AT_ONCE}
 */
public record NewAccounts(List<NewAccount> accounts) {

	public NewAccounts {
		accounts = List.copyOf(accounts);
	}

}
