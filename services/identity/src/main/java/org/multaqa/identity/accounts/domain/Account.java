package org.multaqa.identity.accounts.domain;

import org.multaqa.identity.api.EmailAddress;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.text.Written;

/**
 * A person as identity knows them. Opened once, for an address that belongs to nobody
 * else; afterwards the person chooses name and language. Others only ever learn the name.
 *
 * @param email where mails are sent to, in lower case; leaves this service only to other
 * services that ask for it
 * @param language in which language the person wants to be addressed, a language tag
 */
public record Account(PersonId person, LocalizedText name, String email, String language) {

	/** Longest name, in characters. */
	public static final int LONGEST_NAME = 200;

	/**
	 * Opens an account.
	 * @param email an address by {@link EmailAddress#of}
	 * @param language a language tag
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static Decision<Account> open(PersonId person, LocalizedText name, String email, String language) {
		var kept = checkName(name);
		return Decision.of(new Account(person, kept, email, LocalizedText.checkLanguage(language)),
				new PersonNamed(person, kept));
	}

	/**
	 * Other words for the same person.
	 * @param newLanguage a language tag
	 * @return tells of the name only, and only if it is another
	 * @throws RuleViolation {@code text.too-long}
	 */
	public Decision<Account> edit(LocalizedText newName, String newLanguage) {
		return renamed(newName, this.email, LocalizedText.checkLanguage(newLanguage));
	}

	/**
	 * What others have written wrong, written right.
	 * @param rightEmail an address by {@link EmailAddress#of}
	 * @return tells of the name only, and only if it is another
	 * @throws RuleViolation {@code text.too-long}
	 */
	public Decision<Account> correct(LocalizedText rightName, String rightEmail) {
		return renamed(rightName, rightEmail, this.language);
	}

	/** Who keeps a name keeps it, even one that would not be taken today. */
	private Decision<Account> renamed(LocalizedText other, String newEmail, String newLanguage) {
		if (other.equals(this.name)) {
			return Decision.of(new Account(this.person, this.name, newEmail, newLanguage));
		}
		var kept = checkName(other);
		return Decision.of(new Account(this.person, kept, newEmail, newLanguage), new PersonNamed(this.person, kept));
	}

	/**
	 * Checks whether an account could be opened with these.
	 * @param email as somebody wrote it
	 * @throws RuleViolation {@code text.too-long}, as {@link EmailAddress#of}
	 */
	public static void check(LocalizedText name, String email) {
		EmailAddress.of(email);
		checkName(name);
	}

	/**
	 * Checks how somebody is to be called.
	 * @return as it is kept
	 * @throws RuleViolation {@code text.too-long}, and as {@link Written#name}
	 */
	public static LocalizedText checkName(LocalizedText name) {
		return Written.name(LONGEST_NAME, name);
	}

	/** Without the address: it must not end up in a log. */
	@Override
	public String toString() {
		return "account of " + this.person;
	}

}
