package org.multaqa.identity.tokens.persistence;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.security.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The keys that sign tokens, as documents {@code {_id: number, jwk, sealed, signsFrom}}
 * in a store that all instances share. One signs; before it ends, the next one is made
 * and published, so that everybody has it when its time comes; the one before stays
 * published until no token of it is left. Their private parts are sealed: who reads the
 * store signs nothing.
 */
public final class SigningKeys {

	private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

	private static final String COLLECTION = "signing-keys";

	private static final int BITS = 2048;

	/** How long before its time a key is published; longer than services keep a set. */
	private static final Duration AHEAD = Duration.ofHours(1);

	/** How long a key is published after its time; longer than any token lives. */
	private static final Duration AFTER = Duration.ofDays(1);

	/** How soon the others hear of what one instance has made. */
	private static final Duration READ_AGAIN = Duration.ofMinutes(1);

	private final MongoOperations mongo;

	private final Sealing sealing;

	private final Duration turn;

	private final InstantSource clock;

	private final SecurityLog log;

	private JWKSet known = new JWKSet();

	private Instant next = Instant.MIN;

	/**
	 * The keys of an installation.
	 * @param turn how long a key signs
	 * @param clock the real one, never that of the meeting
	 * @param log is told when one is made
	 */
	public SigningKeys(MongoOperations mongo, Sealing sealing, Duration turn, InstantSource clock, SecurityLog log) {
		this.mongo = mongo;
		this.sealing = sealing;
		this.turn = turn;
		this.clock = clock;
		this.log = log;
	}

	/**
	 * What is published now.
	 * @return the one that signs with its private part, others without
	 */
	public synchronized JWKSet published() {
		var now = this.clock.instant();
		if (!now.isBefore(this.next)) {
			try {
				this.known = read(now);
			}
			catch (DataAccessException ex) {
				if (this.known.isEmpty()) {
					throw ex;
				}
				LOG.warn("The signing keys cannot be read; those that are known go on: {}", ex.getMessage());
			}
			this.next = now.plus(READ_AGAIN);
		}
		return this.known;
	}

	/** Which of those that are published signs. */
	public static JWK signing(List<JWK> published) {
		return published.stream().filter(JWK::isPrivate).findFirst().orElseThrow();
	}

	private JWKSet read(Instant now) {
		var kept = this.mongo.findAll(Document.class, COLLECTION)
			.stream()
			.map(SigningKeys::kept)
			.sorted((one, other) -> Long.compare(one.number(), other.number()))
			.toList();
		if (kept.isEmpty()) {
			make(1, now);
			return read(now);
		}
		var last = kept.getLast();
		var due = last.signsFrom().plus(this.turn);
		if (!now.isBefore(due.minus(AHEAD))) {
			var soon = now.plus(AHEAD);
			make(last.number() + 1, due.isAfter(soon) ? due : soon);
			return read(now);
		}
		return published(kept, now);
	}

	private JWKSet published(List<Kept> kept, Instant now) {
		int signing = 0;
		while (signing + 1 < kept.size() && !kept.get(signing + 1).signsFrom().isAfter(now)) {
			signing++;
		}
		int from = (signing > 0 && now.isBefore(kept.get(signing).signsFrom().plus(AFTER))) ? signing - 1 : signing;
		kept.subList(0, from)
			.forEach((old) -> this.mongo.remove(Query.query(Criteria.where("_id").is(old.number())), COLLECTION));
		int own = signing;
		return new JWKSet(kept.subList(from, kept.size())
			.stream()
			.<JWK>map((each) -> (each == kept.get(own)) ? opened(each) : each.jwk())
			.toList());
	}

	/** Of many instances that make the same one, the first has made it. */
	private void make(long number, Instant signsFrom) {
		var made = generate();
		var document = new Document("_id", number).append("jwk", made.toPublicJWK().toJSONString())
			.append("sealed", this.sealing.seal(made.toJSONString().getBytes(StandardCharsets.UTF_8), made.getKeyID()))
			.append("signsFrom", Date.from(signsFrom));
		try {
			this.mongo.insert(document, COLLECTION);
			this.log.done(SecurityEvent.KEY_MADE, null, Long.toString(number), "signs from " + signsFrom);
		}
		catch (DuplicateKeyException ex) {
			LOG.debug("Another instance has made the key {}", number);
		}
	}

	private RSAKey opened(Kept kept) {
		return parse(new String(this.sealing.open(kept.sealed(), kept.jwk().getKeyID()), StandardCharsets.UTF_8));
	}

	private static Kept kept(Document document) {
		return new Kept(document.getLong("_id"), parse(document.getString("jwk")), document.getString("sealed"),
				document.getDate("signsFrom").toInstant());
	}

	private static RSAKey parse(@Nullable String jwk) {
		try {
			return RSAKey.parse(jwk);
		}
		catch (ParseException ex) {
			throw new IllegalStateException("a signing key in the store cannot be read", ex);
		}
	}

	private static RSAKey generate() {
		try {
			return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE)
				.algorithm(JWSAlgorithm.RS256)
				.keyIDFromThumbprint(true)
				.generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("every Java has RSA", ex);
		}
	}

	/**
	 * A key in the store.
	 *
	 * @param jwk its public part
	 * @param sealed all of it
	 */
	private record Kept(long number, RSAKey jwk, String sealed, Instant signsFrom) {

	}

}
