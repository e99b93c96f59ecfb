package org.multaqa.identity.accounts.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.AccountRequest;
import org.multaqa.identity.accounts.application.Accounts;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.web.Answers;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

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

	private final Accounts accounts;

	AccountsController(Accounts accounts) {
		this.accounts = accounts;
	}

	@PostMapping
	ResponseEntity<AccountView> open(Command command, @RequestBody AccountRequest request) {
		var opened = this.accounts.open(command, request);
		var view = opened.account().map(AccountView::of);
		return opened.fresh() ? Answers.created("/api/v1/accounts/" + view.id(), view) : Answers.ok(view);
	}

	@GetMapping("/{person}")
	ResponseEntity<AccountView> get(Actor actor, @PathVariable String person) {
		return Answers.ok(this.accounts.get(actor, new PersonId(person)).map(AccountView::of));
	}

	@PutMapping("/{person}")
	ResponseEntity<AccountView> edit(Command command, @PathVariable String person, @RequestBody Edit edit) {
		return Answers
			.ok(this.accounts.edit(command, new PersonId(person), edit.name(), edit.language()).map(AccountView::of));
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
