package org.multaqa.identity.api;

import java.util.List;

import org.multaqa.model.MailAddress;

/**
 * Addresses of which somebody asks whose they are.
 *
 * @param emails as somebody wrote them, up to {@link AccountsApi#MOST_AT_ONCE}
 */
public record AddressesAsked(@MailAddress List<String> emails) {

	public AddressesAsked {
		emails = List.copyOf(emails);
	}

	/** Without the addresses: they must not end up in a log. */
	@Override
	public String toString() {
		return "AddressesAsked[" + this.emails.size() + "]";
	}

}
