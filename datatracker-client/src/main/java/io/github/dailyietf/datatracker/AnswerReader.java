package io.github.dailyietf.datatracker;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;

/** Reads responses to their end or to the largest size that is allowed, and enters them. */
final class AnswerReader {

  private final int largest;
  private final Refusal refusal;
  private final Ledger ledger;

  AnswerReader(int largest, Refusal refusal, Ledger ledger) {
    this.largest = largest;
    this.refusal = refusal;
    this.ledger = ledger;
  }

  Callback reading(HttpUrl url, Attempt attempt, CompletableFuture<Reply> reply) {
    return new Callback() {
      @Override
      public void onFailure(Call call, IOException e) {
        reply.completeExceptionally(e);
      }

      @Override
      public void onResponse(Call call, Response response) {
        try (response) {
          reply.complete(read(url, attempt, response));
        } catch (IOException | RuntimeException e) {
          reply.completeExceptionally(e);
        }
      }
    };
  }

  private Reply read(HttpUrl url, Attempt attempt, Response response) throws IOException {
    int status = response.code();
    if (status == 504 && response.networkResponse() == null && response.cacheResponse() == null) {
      throw new Pause.BudgetSpent();
    }
    String location = Redirects.isRedirect(status) ? response.header("Location") : null;
    if (location != null) {
      enter(url, attempt, response, 0, "");
      return Reply.redirect(status, location);
    }
    if (!response.isSuccessful()) {
      enter(url, attempt, response, 0, "");
      throw refusal.read(response);
    }
    byte[] body =
        response.body().byteStream().readNBytes(Math.min(largest, Integer.MAX_VALUE - 9) + 1);
    if (body.length > largest) {
      String why = "with more than " + largest + " bytes";
      enter(url, attempt, response, body.length, why);
      throw DatatrackerException.unusable(url, status, why);
    }
    enter(url, attempt, response, body.length, "");
    MediaType type = response.body().contentType();
    return Reply.whole(status, type == null ? "" : type.toString(), body);
  }

  private void enter(HttpUrl url, Attempt attempt, Response response, long bytes, String failure) {
    Response sent = response.networkResponse();
    LedgerEntry.Source source =
        sent == null
            ? LedgerEntry.Source.CACHE
            : sent.code() == 304 ? LedgerEntry.Source.REVALIDATED : LedgerEntry.Source.NETWORK;
    ledger.note(attempt.entry(url, source, response.code(), bytes, failure));
  }
}
