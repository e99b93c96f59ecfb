package org.multaqa.identity.accounts.web;

import java.util.List;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.identity.accounts.application.AccountOpeningService;
import org.multaqa.identity.accounts.application.AccountService;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.identity.api.AccountCorrection;
import org.multaqa.identity.api.AccountEdit;
import org.multaqa.identity.api.AccountView;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.AddressOwner;
import org.multaqa.identity.api.AddressesAsked;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.identity.api.NewAccounts;
import org.multaqa.identity.signin.application.AccountCorrectionService;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts of people, as {@link AccountsApi} describes them. An address with an account
 * keeps it: asking again answers 200.
 */
@RestController
@RequestMapping(AccountsApi.PATH)
@Tag(name = "accounts")
class AccountsController {

	private final AccountService accounts;

	private final AccountOpeningService opening;

	private final AccountCorrectionService correction;

	AccountsController(AccountService accounts, AccountOpeningService opening, AccountCorrectionService correction) {
		this.accounts = accounts;
		this.opening = opening;
		this.correction = correction;
	}

	/** Opens an account, or finds the one that has this address. */
	@PostMapping
	@ApiResponse(responseCode = "201", description = "Opened", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Known before", useReturnTypeSchema = true)
	ResponseEntity<AccountView> open(RequestContext context, @RequestBody NewAccount request) {
		var opened = this.opening.open(context, request);
		var view = opened.account().map(AccountsController::view);
		return opened.fresh() ? Responses.created(AccountsApi.PATH + "/" + view.id(), view) : Responses.ok(view);
	}

	/**
	 * Opens several accounts, or finds those that have the addresses, in the order of the
	 * request.
	 */
	@PostMapping("/batches")
	List<AccountView> openAll(Actor actor, @RequestBody NewAccounts request) {
		checkNumber(request.accounts().size());
		return this.opening.openAll(actor, request.accounts()).stream().map(AccountsController::view).toList();
	}

	/**
	 * Says whose addresses these are, to services that may see accounts, and founders.
	 */
	@PostMapping("/owners")
	List<AddressOwner> owners(Actor actor, @RequestBody AddressesAsked asked) {
		checkNumber(asked.emails().size());
		return this.accounts.owners(actor, asked.emails())
			.entrySet()
			.stream()
			.map((owned) -> new AddressOwner(owned.getKey(), owned.getValue()))
			.toList();
	}

	/** An account, for its person and for services that may see accounts. */
	@GetMapping("/{person}")
	ResponseEntity<AccountView> get(Actor actor, @PathVariable PersonId person) {
		return Responses.ok(this.accounts.get(actor, person).map(AccountsController::view));
	}

	/** Changes name or language; what is absent stays. */
	@PutMapping("/{person}")
	@NeedsVersion
	ResponseEntity<AccountView> edit(RequestContext context, @PathVariable PersonId person,
			@RequestBody AccountEdit edit) {
		return Responses
			.ok(this.accounts.edit(context, person, edit.name(), edit.language()).map(AccountsController::view));
	}

	/** Puts right what others have written wrong; what is absent stays. */
	@PostMapping("/{person}/correction")
	ResponseEntity<AccountView> correct(RequestContext context, @PathVariable PersonId person,
			@RequestBody AccountCorrection correction) {
		return Responses
			.ok(this.correction.correct(context, person, correction.name(), correction.email(), correction.askedBy())
				.map(AccountsController::view));
	}

	private static void checkNumber(int number) {
		if (number > AccountsApi.MOST_AT_ONCE) {
			throw RuleViolation.badInput("account.too-many", AccountsApi.MOST_AT_ONCE);
		}
	}

	private static AccountView view(Account account) {
		return new AccountView(account.person(), account.name(), account.email(), account.language());
	}

}
