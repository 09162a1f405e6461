using System.Text;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Routes;

/// <summary>ASKING before a transaction: sent once, and its reply is neither MULTI's nor a command's.</summary>
public class AskingTransactionTests
{
    const string Moved = "-MOVED 15495 127.0.0.1:1";
    readonly Exchange<long> _transaction = (Exchange<long>)RedisProgram.Multi(Incr("a")).NewExchange(new RedisEnvironment { Random = static () => 0 })!;

    [Fact]
    public async Task It_goes_before_multi()
    {
        Assert.True(_transaction.TrySetAsking(true));
        Assert.True(_transaction.TrySetAsking(true));
        Assert.Equal((4, "*1|$6|ASKING|*1|$5|MULTI|*2|$4|INCR|$1|a|*1|$4|EXEC|"), (_transaction.ReplyCount, Sent()));
        Answer("+OK", "+OK", "+QUEUED", "*1|:7");
        Assert.Equal(7, await Value());
    }

    [Fact]
    public async Task It_is_left_out_again()
    {
        _transaction.TrySetAsking(true);
        _transaction.TrySetAsking(false);
        Assert.Equal((3, "*1|$5|MULTI|*2|$4|INCR|$1|a|*1|$4|EXEC|"), (_transaction.ReplyCount, Sent()));
        Answer("+OK", "+QUEUED", "*1|:7");
        Assert.Equal(7, await Value());
    }

    [Fact]
    public async Task Its_refusal_is_the_first_cause_when_the_transaction_is_discarded()
    {
        _transaction.TrySetAsking(true);
        Answer("-NOPERM no asking", "+OK", Moved, "-EXECABORT Transaction discarded because of previous errors.");
        var error = Assert.IsType<RedisError.Transaction.Aborted>((await _transaction.AsResult).Error);
        Assert.Equal(["NOPERM no asking", "MOVED 15495 127.0.0.1:1"], error.Causes.Select(static cause => cause.Message));
        Assert.Equal((Delivery.Rejected, "ASKING"), (error.Delivery, error.Causes[0].Context.Command));
    }

    [Fact]
    public async Task Its_refusal_does_not_matter_when_the_transaction_runs()
    {
        _transaction.TrySetAsking(true);
        Answer("-NOPERM no asking", "+OK", "+QUEUED", "*1|:7");
        Assert.Equal(7, await Value());
    }

    [Fact]
    public void A_client_that_is_asked_gets_the_refusal_of_asking()
    {
        var router = new Once();
        _transaction.TrySetAsking(true);
        _transaction.Ask(router);
        Answer("-NOPERM no asking", "+OK", Moved, "-EXECABORT Transaction discarded because of previous errors.");
        Assert.Equal("NOPERM no asking", router.Error!.Message);
        Answer("-LOADING loading", "+OK", "-LOADING loading", "-EXECABORT Transaction discarded because of previous errors.");
        Assert.True(_transaction.IsDone);
    }

    [Fact]
    public void What_is_no_reply_to_it_is_doubted()
    {
        _transaction.TrySetAsking(true);
        var frame = new ReplyFrame("+QUEUED\r\n"u8);
        Assert.Equal(Acceptance.Doubt, _transaction.Accept(frame));
        Assert.StartsWith("ASKING cannot be answered by", _transaction.Doubt(frame), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_batches_need_it_for_each_request()
    {
        var command = Get("a").NewExchange(new RedisEnvironment { Random = static () => 0 });
        Assert.False(command.TrySetAsking(true));
        Assert.True(command.TrySetAsking(false));
    }

    async Task<long> Value() => (await _transaction.AsResult).TryGetValue(out var value) ? value : -1;

    string Sent()
    {
        var bytes = new byte[_transaction.Length];
        Assert.Equal(bytes.Length, _transaction.Encode(bytes));
        return Encoding.ASCII.GetString(bytes).Replace("\r\n", "|", StringComparison.Ordinal);
    }

    void Answer(params string[] frames)
    {
        Assert.True(_transaction.TryEnqueue());
        for (var i = 0; i < frames.Length; i++)
            Assert.Equal(i == frames.Length - 1 ? Acceptance.Last : Acceptance.More, _transaction.Accept(new ReplyFrame(Encoding.ASCII.GetBytes(frames[i].Replace("|", "\r\n", StringComparison.Ordinal) + "\r\n"))));
        _transaction.Complete();
    }

    sealed class Once : IResend
    {
        public RedisError? Error { get; private set; }

        public bool Wants(Exchange exchange, RedisError error) => Error is null;

        public void Add(Exchange exchange, RedisError error) => Error = error;
    }
}
