package org.multaqa.identity.accounts.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.accounts.application.Addresses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryAddressesTest implements AddressesContract {

	private final MemoryAddresses addresses = new MemoryAddresses();

	@Override
	public Addresses addresses() {
		return this.addresses;
	}

}
