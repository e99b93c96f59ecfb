package org.multaqa.sessions.programme.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.MeetingId;

import static org.multaqa.sessions.programme.domain.Doha.MODELS;

/**
 * A store in which another meeting claims a session just before anybody else does.
 *
 * @param stored where the claims are
 */
record Overtaken(InsertOnly<SessionIdClaim> stored) implements InsertOnly<SessionIdClaim> {

	@Override
	public void insert(String id, SessionIdClaim value) {
		this.stored.insert(id, value);
	}

	@Override
	public void insertAll(Map<String, SessionIdClaim> values) {
		insert(MODELS.value(), new SessionIdClaim(MODELS, new MeetingId("andes-2026")));
		this.stored.insertAll(values);
	}

	@Override
	public Optional<SessionIdClaim> find(String id) {
		return this.stored.find(id);
	}

	@Override
	public List<SessionIdClaim> findAll(List<String> ids) {
		return this.stored.findAll(ids);
	}

}
