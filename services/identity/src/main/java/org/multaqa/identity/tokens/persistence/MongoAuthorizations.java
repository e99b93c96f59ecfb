package org.multaqa.identity.tokens.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.tokens.application.Authorizations;
import org.multaqa.identity.tokens.application.OpenSignIns;
import org.multaqa.identity.tokens.application.RegisteredClients;
import org.multaqa.model.PersonId;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Who has been let in and with which tokens: people stay signed in at the portal across a
 * restart. What has expired is forgotten while new ones come.
 */
public final class MongoAuthorizations implements OAuth2AuthorizationService, Authorizations, OpenSignIns {

	private static final String COLLECTION = "authorizations";

	/** Sessions of browsers that have ended, {@code {_id: fingerprint, expires}}. */
	private static final String ENDED = "ended-sessions";

	private static final Duration TIDY_EVERY = Duration.ofMinutes(10);

	private final MongoOperations mongo;

	private final AuthorizationDocuments documents;

	private final UnaryOperator<OAuth2Authorization> notes;

	private volatile Instant nextTidying = Instant.now();

	/**
	 * Authorizations in a database.
	 * @param notes adds to a new one how its owner will know it again
	 */
	public MongoAuthorizations(MongoOperations mongo, RegisteredClientRepository clients,
			UnaryOperator<OAuth2Authorization> notes) {
		this.mongo = mongo;
		this.notes = notes;
		this.documents = new AuthorizationDocuments(clients);
		for (String field : List.of("principal", "values")) {
			mongo.indexOps(COLLECTION).createIndex(new Index(field, Sort.Direction.ASC));
		}
	}

	@Override
	public void save(OAuth2Authorization authorization) {
		tidy();
		this.mongo.save(this.documents.write(this.notes.apply(authorization)), COLLECTION);
	}

	@Override
	public void remove(OAuth2Authorization authorization) {
		this.mongo.remove(Query.query(Criteria.where("_id").is(authorization.getId())), COLLECTION);
	}

	/** Revokes all that a person was ever let in with. */
	@Override
	public void revoke(PersonId person) {
		this.mongo.remove(Query.query(Criteria.where("principal").is(person.value())), COLLECTION);
	}

	@Override
	public List<OpenSignIn> of(PersonId person) {
		var now = Instant.now();
		return this.mongo.find(Query.query(Criteria.where("principal").is(person.value())), Document.class, COLLECTION)
			.stream()
			.flatMap((document) -> this.documents.signIn(document, now).stream())
			.sorted(Comparator.comparing(OpenSignIn::used).reversed())
			.toList();
	}

	@Override
	public void end(OpenSignIn signIn) {
		if (!signIn.session().isEmpty()) {
			this.mongo.save(new Document("_id", signIn.session()).append("expires",
					Date.from(Instant.now().plus(RegisteredClients.SIGN_IN))), ENDED);
		}
		this.mongo.remove(Query.query(Criteria.where("_id").is(signIn.id())), COLLECTION);
	}

	@Override
	public boolean hasEnded(String session) {
		return this.mongo.findById(session, Document.class, ENDED) != null;
	}

	@Override
	public @Nullable OAuth2Authorization findById(String id) {
		@Nullable Document document = this.mongo.findById(id, Document.class, COLLECTION);
		return (document != null) ? this.documents.read(document, null) : null;
	}

	@Override
	public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
		if (token.equals(Fingerprints.of(token))) {
			return null; // a fingerprint is no token
		}
		@Nullable Document document = this.mongo.findOne(Query.query(Criteria.where("values").is(Fingerprints.of(token))),
				Document.class, COLLECTION);
		if (document == null || !AuthorizationDocuments.isOfType(document, token, type)) {
			return null;
		}
		return this.documents.read(document, token);
	}

	private void tidy() {
		var now = Instant.now();
		if (now.isAfter(this.nextTidying)) {
			this.nextTidying = now.plus(TIDY_EVERY);
			for (String each : List.of(COLLECTION, ENDED)) {
				this.mongo.remove(Query.query(Criteria.where("expires").lt(Date.from(now))), each);
			}
		}
	}

}
