package org.multaqa.registration.api;

import org.springframework.web.service.annotation.HttpExchange;

/**
 * Meetings, offices and delegations over HTTP, as callers see them; docs/openapi says
 * what each call does. The caller's client says who asks and in which languages; a
 * refusal is a problem (RFC 9457) with a code. An answer carries the version as its ETag.
 * The same {@code Idempotency-Key} again is answered the same again. A list comes in
 * pages of 50; its header {@code Link} says with which {@code page} the next one begins.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface RegistrationApi extends MeetingsApi, DelegationsApi, MembersApi, QuestionsApi, PapersApi, OwnDataApi {

}
