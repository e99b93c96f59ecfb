package org.multaqa.identity.tokens.persistence;

import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The key that signs all tokens: made once, by whichever instance comes first, and kept
 * in the store, so that tokens outlive a restart and all instances agree.
 */
public final class SigningKeys {

	private static final String COLLECTION = "keys";

	private static final String SIGNING = "signing";

	private static final int BITS = 2048;

	private final MongoOperations mongo;

	public SigningKeys(MongoOperations mongo) {
		this.mongo = mongo;
	}

	public RSAKey current() {
		@Nullable Document kept = this.mongo.findById(SIGNING, Document.class, COLLECTION);
		if (kept != null) {
			return read(kept);
		}
		var made = make();
		try {
			this.mongo.insert(new Document("_id", SIGNING).append("jwk", made.toJSONString()), COLLECTION);
			return made;
		}
		catch (DuplicateKeyException ex) {
			return current();
		}
	}

	private static RSAKey read(Document kept) {
		try {
			return RSAKey.parse(kept.getString("jwk"));
		}
		catch (ParseException ex) {
			throw new IllegalStateException("the signing key in the store cannot be read", ex);
		}
	}

	private static RSAKey make() {
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

}
