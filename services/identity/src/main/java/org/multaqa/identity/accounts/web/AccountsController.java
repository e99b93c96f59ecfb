package org.multaqa.identity.accounts.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.AccountRequest;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts of people. An address with an account keeps it: asking again answers 200. */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "accounts")
class AccountsController {

	private final AccountService accounts;

	AccountsController(AccountService accounts) {
		this.accounts = accounts;
	}

	@PostMapping
	ResponseEntity<AccountView> open(RequestContext context, @RequestBody AccountRequest request) {
		var opened = this.accounts.open(context, request);
		var view = opened.account().map(AccountView::of);
		return opened.fresh() ? Responses.created("/api/v1/accounts/" + view.id(), view) : Responses.ok(view);
	}

	@GetMapping("/{person}")
	ResponseEntity<AccountView> get(Actor actor, @PathVariable String person) {
		return Responses.ok(this.accounts.get(actor, new PersonId(person)).map(AccountView::of));
	}

	@PutMapping("/{person}")
	ResponseEntity<AccountView> edit(RequestContext context, @PathVariable String person, @RequestBody Edit edit) {
		return Responses
			.ok(this.accounts.edit(context, new PersonId(person), edit.name(), edit.language()).map(AccountView::of));
	}

	/**
	 * Other words for the same person.
	 *
	 * @param name the new name, or absent
	 * @param language the new language, or absent
	 */
	record Edit(@Nullable LocalizedText name, @Nullable String language) {

	}

	/** An account as its person and other services see it. */
	record AccountView(PersonId person, LocalizedText name, String email, String language) {

		static AccountView of(Account account) {
			return new AccountView(account.person(), account.name(), account.email(), account.language());
		}

		@Override
		public String toString() {
			return "account of " + this.person;
		}

	}

}
