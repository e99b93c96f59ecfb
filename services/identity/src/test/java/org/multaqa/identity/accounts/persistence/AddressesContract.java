package org.multaqa.identity.accounts.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.identity.accounts.application.Addresses;
import org.multaqa.model.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every register of addresses must do. */
interface AddressesContract {

	PersonId NOURA = new PersonId("noura");

	PersonId YUSUF = new PersonId("yusuf");

	Addresses addresses();

	@Test
	default void an_address_belongs_to_who_was_first() {
		String address = UUID.randomUUID() + "@example.org";

		assertThat(addresses().ownerOf(address)).isEmpty();
		assertThat(addresses().claim(address, NOURA)).isEqualTo(NOURA);
		assertThat(addresses().claim(address, YUSUF)).isEqualTo(NOURA);
		assertThat(addresses().ownerOf(address)).hasValue(NOURA);
	}

	@Test
	default void of_many_those_are_told_that_somebody_has() {
		String noura = UUID.randomUUID() + "@example.org";
		String yusuf = UUID.randomUUID() + "@example.org";
		addresses().claim(noura, NOURA);
		addresses().claim(yusuf, YUSUF);

		assertThat(addresses().ownersOf(List.of(noura, UUID.randomUUID() + "@example.org", yusuf)))
			.containsExactlyInAnyOrderEntriesOf(Map.of(noura, NOURA, yusuf, YUSUF));
	}

	@Test
	default void only_its_owner_gives_it_back() {
		String address = UUID.randomUUID() + "@example.org";
		addresses().claim(address, NOURA);

		addresses().release(address, YUSUF);
		assertThat(addresses().ownerOf(address)).hasValue(NOURA);
		addresses().release(address, NOURA);
		assertThat(addresses().ownerOf(address)).isEmpty();
	}

	@Test
	default void those_of_who_is_erased_are_free() {
		String first = UUID.randomUUID() + "@example.org";
		String second = UUID.randomUUID() + "@example.org";
		var erased = new PersonId("erased-" + UUID.randomUUID().toString().substring(0, 8));
		addresses().claim(first, erased);
		addresses().claim(second, YUSUF);

		addresses().forget(erased);

		assertThat(addresses().ownerOf(first)).isEmpty();
		assertThat(addresses().ownerOf(second)).hasValue(YUSUF);
	}

	@Test
	default void the_one_that_an_account_has_is_kept_and_those_of_before_are_free() {
		String before = UUID.randomUUID() + "@example.org";
		String now = UUID.randomUUID() + "@example.org";
		String others = UUID.randomUUID() + "@example.org";
		var corrected = new PersonId("corrected-" + UUID.randomUUID().toString().substring(0, 8));
		addresses().claim(before, corrected);
		addresses().claim(others, YUSUF);

		addresses().keepOnly(now, corrected);

		assertThat(addresses().ownersOf(List.of(before, now, others)))
			.containsExactlyInAnyOrderEntriesOf(Map.of(now, corrected, others, YUSUF));
	}

	@Test
	default void many_at_once_agree_on_one_owner() throws Exception {
		String address = UUID.randomUUID() + "@example.org";

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var claims = IntStream.range(0, 20)
				.mapToObj((i) -> threads.submit(() -> addresses().claim(address, new PersonId("person-" + i))))
				.toList();
			var owners = new HashSet<PersonId>();
			for (var claim : claims) {
				owners.add(claim.get());
			}
			assertThat(owners).hasSize(1);
		}
	}

}
