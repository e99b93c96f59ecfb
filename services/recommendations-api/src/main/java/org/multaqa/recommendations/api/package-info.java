/**
 * What others may know of recommendations and ask of them. The rules: who may read one,
 * who may do what with it and when, and what the positions of the offices amount to; the
 * owner runs them before it acts, pages before they offer. The contract over HTTP:
 * addresses, requests and views.
 */
@NullMarked
package org.multaqa.recommendations.api;

import org.jspecify.annotations.NullMarked;
