package org.multaqa.identity.signin.application;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.access.application.AccessService;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.PersonId;

import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/**
 * Links by mail. Asking for one costs the same time and gives the same answer whether the
 * address has an account or not: the account is looked for, the link kept and the mail
 * sent after the answer ({@link #send}).
 */
public final class OneTimeLinkService implements OneTimeTokenService {

	private static final int SECRET_BYTES = 32;

	private final AccountService accounts;

	private final AccessService access;

	private final Links links;

	private final SignIns signIns;

	private final LinkMail mail;

	private final InstantSource clock;

	private final SecurityLog log;

	private final SecureRandom random = new SecureRandom();

	/**
	 * Links for the people with accounts.
	 * @param accounts who has one
	 * @param access who is let in
	 * @param links where links are kept
	 * @param signIns remembers who has used one
	 * @param mail sends them
	 * @param clock the real one, never that of the meeting
	 * @param log is told who asked for one, and who used it
	 */
	public OneTimeLinkService(AccountService accounts, AccessService access, Links links, SignIns signIns,
			LinkMail mail, InstantSource clock, SecurityLog log) {
		this.accounts = accounts;
		this.access = access;
		this.links = links;
		this.signIns = signIns;
		this.mail = mail;
		this.clock = clock;
		this.log = log;
	}

	/**
	 * A new secret for an address; it opens nothing until it is sent.
	 * @param request names the address
	 */
	@Override
	public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
		byte[] bytes = new byte[SECRET_BYTES];
		this.random.nextBytes(bytes);
		return new DefaultOneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
				request.getUsername(), this.clock.instant().plus(SignInLink.LIFETIME));
	}

	/**
	 * Sends the link, if the address has an account.
	 * @param token a secret by {@link #generate}
	 * @param reader the languages of who asked
	 */
	public void send(OneTimeToken token, LanguagePreference reader) {
		Optional<Account> account = this.accounts.findByAddress(token.getUsername());
		if (account.isPresent() && this.access.admitted(account.get().person()).isEmpty()) {
			this.log.refused(SecurityEvent.LINK_ASKED, null, account.get().person().value(), "blocked");
		}
		else if (account.isPresent()) {
			this.links.forgetExpired(this.clock.instant());
			this.links
				.keep(new SignInLink(fingerprint(token.getTokenValue()), account.get().person(), token.getExpiresAt()));
			this.mail.send(account.get(), token.getTokenValue(), reader);
			this.log.done(SecurityEvent.LINK_ASKED, null, account.get().person().value(), null);
		}
		else {
			this.log.refused(SecurityEvent.LINK_ASKED, null, null, "account.unknown");
		}
	}

	/**
	 * Whose link it is, for the page that asks to go on.
	 * @param secret from the link
	 * @return empty if it works no more
	 */
	public Optional<PersonId> look(String secret) {
		return this.links.look(fingerprint(secret), this.clock.instant());
	}

	@Override
	public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken authentication) {
		@Nullable String secret = authentication.getTokenValue();
		if (secret == null) {
			return null;
		}
		var now = this.clock.instant();
		var person = this.links.use(fingerprint(secret), now);
		person.ifPresent((known) -> {
			// whoever has asked twice needs one; the other would lie in the mailbox
			this.links.forget(known);
			this.signIns.note(known);
			this.log.done(SecurityEvent.LINK_USED, known.value(), known.value(), null);
		});
		if (person.isEmpty()) {
			this.log.refused(SecurityEvent.LINK_USED, null, null, "link.expired");
		}
		return person.map((known) -> new DefaultOneTimeToken(secret, known.value(), now)).orElse(null);
	}

	private static String fingerprint(String secret) {
		return Hashes.sha256(secret);
	}

}
