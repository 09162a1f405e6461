using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;
using static Redis.Functional.Tests.Routes.PartRouter;

namespace Redis.Functional.Tests.Routes;

/// <summary>Commands whose keys or nodes are several: the pieces that are sent, and the one outcome that is made of theirs.</summary>
public class PartedBatchTests
{
    const string OutOfMemory = "-OOM command not allowed when used memory > 'maxmemory'.";
    readonly PartRouter _router = new();

    [Fact]
    public async Task MGet_is_sent_slot_by_slot_and_answers_in_the_order_of_its_keys()
    {
        var running = _router.RunResult(MGet("{b}1", "a", "{b}2", "a")).AsTask();
        var parts = _router.Next(2);
        Assert.Equal(["MGET a a", "MGET {b}1 {b}2"], parts.Select(Sent));
        Assert.Equal([KeySlot.Of("a"), KeySlot.Of("b")], parts.Select(static part => part.Facts.Slot));
        Assert.All(parts, static part => Assert.True(part.IsReadOnly && part.OnlyReadsKeys));
        Answer(parts[0], "*2|$1|x|_");
        Answer(parts[1], "*2|$1|1|$-1");
        Assert.Equal(["1", "x", "", ""], Value(await running).Select(static value => value.Match(static some => some.ToString(), static () => "")).ToArray());
    }

    [Fact]
    public async Task MSet_keeps_values_beside_their_keys()
    {
        var running = _router.RunResult(MSet(("a", "1"), ("b", "2"), ("{a}2", "3"))).AsTask();
        var parts = _router.Next(2);
        Assert.Equal(["MSET a 1 {a}2 3", "MSET b 2"], parts.Select(Sent));
        foreach (var part in parts) Answer(part, "+OK");
        Value(await running);
    }

    [Fact]
    public async Task Counts_of_slots_are_added()
    {
        var running = _router.RunResult(Del("a", "b", "c")).AsTask();
        var parts = _router.Next(3);
        Answer(parts[0], ":1");
        Answer(parts[1], ":0");
        Answer(parts[2], ":1");
        Assert.Equal(2, Value(await running));
    }

    [Fact]
    public async Task Counts_of_primaries_and_of_nodes_are_added()
    {
        var size = _router.RunResult(DbSize()).AsTask();
        for (var i = 0; i < 3; i++) Answer(_router.Next(), $":{i + 1}");
        Assert.Equal(6, Value(await size));

        var entries = _router.RunResult(SlowLogLen()).AsTask();
        for (var i = 0; i < 6; i++) Answer(_router.Next(), ":2");
        Assert.Equal(12, Value(await entries));
    }

    [Fact]
    public async Task A_reply_for_each_node_can_be_one_for_all()
    {
        var flushed = _router.RunResult(FlushAll()).AsTask();
        for (var i = 0; i < 3; i++) Answer(_router.Next(), "+OK");
        Value(await flushed);

        var exists = _router.RunResult(ScriptExists("aa", "bb")).AsTask();
        Answer(_router.Next(), "*2|:1|:1");
        Answer(_router.Next(), "*2|:1|:0");
        Answer(_router.Next(), "*2|:1|:1");
        Assert.Equal(LanguageExt.Prelude.Seq(true, false), Value(await exists));

        var killed = _router.RunResult(ScriptKill()).AsTask();
        Answer(_router.Next(), "-NOTBUSY No scripts in execution right now.");
        Answer(_router.Next(), "+OK");
        Lose(_router.Next(), Delivery.Unknown);
        Value(await killed);

        var none = _router.RunResult(ScriptKill()).AsTask();
        for (var i = 0; i < 3; i++) Answer(_router.Next(), "-NOTBUSY No scripts in execution right now.");
        Assert.Equal(("NOTBUSY", true), (Assert.IsType<RedisError.Server>(Error(await none)).Code, Error(await none).IsRetrySafe));
    }

    [Theory]
    [InlineData(":1", ":1", null, "")]
    [InlineData(OutOfMemory, OutOfMemory, Delivery.Rejected, "safe")]
    [InlineData(":1", OutOfMemory, Delivery.Unknown, "")]
    [InlineData(OutOfMemory, ":1", Delivery.Unknown, "")]
    [InlineData("not sent", "not sent", Delivery.NotSent, "safe")]
    [InlineData("not sent", OutOfMemory, Delivery.Rejected, "safe")]
    [InlineData(OutOfMemory, "not sent", Delivery.Rejected, "safe")]
    [InlineData("not sent", ":1", Delivery.Unknown, "")]
    [InlineData("lost", "not sent", Delivery.Unknown, "")]
    [InlineData("not sent", "lost", Delivery.Unknown, "")]
    [InlineData(OutOfMemory, "lost", Delivery.Unknown, "")]
    public async Task An_error_of_one_piece_tells_what_the_others_did(string first, string second, Delivery? expected, string safe)
    {
        var running = _router.RunResult(Del("a", "b")).AsTask();
        var parts = _router.Next(2);
        foreach (var (part, what) in parts.Zip([first, second]))
        {
            if (what == "not sent") Lose(part, Delivery.NotSent);
            else if (what == "lost") Lose(part, Delivery.Unknown);
            else Answer(part, what);
        }

        var outcome = await running;
        if (expected is null)
        {
            Assert.Equal(2, Value(outcome));
            return;
        }

        Assert.Equal((expected, safe == "safe"), (Error(outcome).Delivery, Error(outcome).IsRetrySafe));
        Assert.Equal("DEL", Error(outcome).Context.Command);
    }

    [Fact]
    public async Task A_read_keeps_the_error_of_its_first_piece_that_failed()
    {
        var running = _router.RunResult(MGet("a", "b", "c")).AsTask();
        var parts = _router.Next(3);
        Answer(parts[0], "*1|_");
        Answer(parts[1], "-LOADING Redis is loading the dataset in memory");
        Lose(parts[2], Delivery.Unknown);

        // In the order of slots, which is that of the pieces.
        var first = _router.Batch.Pieces.Select(static piece => piece.Request.Argument(0).ToString()).First(static key => key != "a");
        Assert.Equal(first == "b" ? Delivery.Rejected : Delivery.Unknown, Error(await running).Delivery);
        Assert.False(Error(await running).Context.MayHaveWritten);
    }

    [Fact]
    public async Task Replies_that_cannot_be_one_are_an_error_after_the_fact()
    {
        var running = _router.RunResult(Raw("DEL", "a", "b")).AsTask();
        foreach (var part in _router.Next(2)) Answer(part, "$1|1");
        var error = Assert.IsType<RedisError.Decode>(Error(await running));
        Assert.Equal((Delivery.Executed, true), (error.Delivery, error.Context.MayHaveWritten));
    }

    [Fact]
    public async Task Without_a_node_nothing_is_sent_and_the_error_says_so()
    {
        var router = new PartRouter(primaries: 0, nodes: 0);
        var error = Assert.IsType<RedisError.Connection>(Error(await router.RunResult(DbSize())));
        Assert.Equal((ConnectionFault.Disconnected, Delivery.NotSent), (error.Fault, error.Delivery));
        Assert.Equal("No node is known to which the request can be sent.", error.Message);

        var running = router.RunResult(Pipeline.Sequence([SlowLogLen().AttemptWith(static outcome => outcome), StrLen("a").AttemptWith(static outcome => outcome)])).AsTask();
        Answer(router.Next(), ":4");
        var each = Value(await running);
        Assert.Equal(Delivery.NotSent, Error(each[0]).Delivery);
        Assert.Equal(4, Value(each[1]));
    }

    [Fact]
    public async Task The_piece_that_was_refused_is_sent_again_and_no_other()
    {
        var running = _router.RunResult(MGet("a", "b")).AsTask();
        var parts = _router.Next(2);
        Answer(parts[0], $"-MOVED {KeySlot.Of("a")} 127.0.0.1:2");
        Answer(parts[1], "*1|$1|2");
        var again = _router.Next();
        Assert.Equal(("MGET a", 1, Delivery.Rejected), (Sent(again), again.AllSendings, again.Past));
        Answer(again, "*1|$1|1");
        Assert.Equal(["1", "2"], Value(await running).Select(static value => value.Match(static some => some.ToString(), static () => "")).ToArray());
    }

    [Fact]
    public async Task The_last_redirect_is_the_outcome_and_tells_how_often_it_was_sent_again()
    {
        var running = _router.RunResult(MGet("a", "b")).AsTask();
        foreach (var part in _router.Next(2))
        {
            if (part.Facts.Slot == KeySlot.Of("a")) Answer(part, $"-MOVED {part.Facts.Slot} 127.0.0.1:2");
            else Answer(part, "*1|_");
        }

        for (var i = 0; i < 2; i++) Answer(_router.Next(), $"-MOVED {KeySlot.Of("a")} 127.0.0.1:2");
        var error = Assert.IsType<RedisError.Server>(Error(await running));
        Assert.Equal(("MOVED", Delivery.Rejected, 2), (error.Code, error.Delivery, error.Context.Hops));
    }

    [Fact]
    public async Task Asking_goes_before_each_request()
    {
        var running = _router.RunResult(Incr("{a}1").Zip(Incr("{a}2"))).AsTask();
        Answer(_router.Next(), "-ASK 15495 127.0.0.1:2", "-ASK 15495 127.0.0.1:2");
        var again = _router.Next();
        Assert.Equal("ASKING INCR {a}1 ASKING INCR {a}2", Sent(again));
        Answer(again, "+OK", ":1", "+OK", ":2");
        Assert.Equal((1, 2), Value(await running));
    }

    [Fact]
    public async Task An_asking_that_is_refused_is_the_outcome_unless_the_request_was_served()
    {
        var running = _router.RunResult(Incr("{a}1").AttemptWith(static outcome => outcome).Zip(Incr("{a}2").AttemptWith(static outcome => outcome))).AsTask();
        Answer(_router.Next(), "-ASK 15495 127.0.0.1:2", "-ASK 15495 127.0.0.1:2");
        Answer(_router.Next(), "-NOPERM no asking", "-MOVED 15495 127.0.0.1:1", "-NOPERM no asking", ":2");
        var (first, second) = Value(await running);
        Assert.Equal(("NOPERM", Delivery.Rejected), (Assert.IsType<RedisError.Server>(Error(first)).Code, Error(first).Delivery));
        Assert.Equal(2, Value(second));
    }

    [Fact]
    public async Task A_reply_to_asking_that_is_none_is_doubted()
    {
        var running = _router.RunResult(Incr("a")).AsTask();
        Answer(_router.Next(), "-ASK 15495 127.0.0.1:2");
        var again = _router.Next();
        Assert.True(again.TryEnqueue());
        var frame = new ReplyFrame(":1\r\n"u8);
        Assert.Equal(Acceptance.Doubt, again.Accept(frame));
        Assert.StartsWith("ASKING cannot be answered by", again.Doubt(frame), StringComparison.Ordinal);
        again.TryFail(new RedisError.Protocol("doubt"));
        Assert.IsType<RedisError.Protocol>(Error(await running));
    }

    [Fact]
    public async Task Fire_and_forget_ends_when_its_first_part_is_sent_and_its_redirects_are_followed()
    {
        var running = _router.RunResult(Pipeline.Sequence([Incr("a"), Incr("b")]).FireAndForget()).AsTask();
        var parts = _router.Next(2);
        Assert.False(running.IsCompleted);
        Answer(parts[0], $"-MOVED {KeySlot.Of("a")} 127.0.0.1:2");
        Value(await running);
        var again = _router.Next();
        Answer(parts[1], OutOfMemory);
        Assert.Empty(_router.Instrument.Errors);
        Lose(again, Delivery.Unknown);
        Assert.True(SpinWait.SpinUntil(() => _router.Instrument.Errors.Count == 2, TimeSpan.FromSeconds(30)));
        Assert.Equal([Delivery.Unknown, Delivery.Rejected], _router.Instrument.Errors.Select(static error => error.Delivery));
    }

    [Fact]
    public async Task Fire_and_forget_of_which_nothing_was_sent_is_an_error()
    {
        var running = _router.RunResult(Pipeline.Sequence([Incr("a"), Incr("b")]).FireAndForget()).AsTask();
        foreach (var part in _router.Next(2)) Lose(part, Delivery.NotSent);
        Assert.Equal(Delivery.NotSent, Error(await running).Delivery);
    }

    [Fact]
    public async Task An_attempted_command_keeps_the_error_of_its_piece_as_its_value()
    {
        var running = _router.RunResult(Get<string>("a").Attempt().Map(static outcome => outcome.Match(Right: static _ => "value", Left: static error => error.Delivery.ToString()))).AsTask();
        Lose(_router.Next(), Delivery.NotSent);
        Assert.Equal("NotSent", Value(await running));
    }

    [Fact]
    public async Task A_script_that_the_node_does_not_know_is_sent_by_its_text()
    {
        var running = _router.RunResult(RedisScript.Create<string>("return 'x'").Call("a")).AsTask();
        Answer(_router.Next(), "-NOSCRIPT No matching script. Please use EVAL.");
        var text = _router.Next();
        Assert.Equal("EVAL return 'x' 1 a", Sent(text));
        Answer(text, "$1|x");
        Assert.Equal("x", Value(await running));

        var failing = _router.RunResult(RedisScript.Create<string>("return 'x'").Call("a")).AsTask();
        Lose(_router.Next(), Delivery.NotSent);
        Assert.Equal(Delivery.NotSent, Error(await failing).Delivery);
    }

    [Fact]
    public async Task Requests_that_are_sent_as_they_are_go_to_one_node()
    {
        var router = new PartRouter { SendsAsTheyAre = true };
        var running = router.RunResult(DbSize()).AsTask();
        var part = router.Next();
        Assert.Equal(PieceTarget.AnyPrimary(RouteFacts.NoSlot), router.Batch.Pieces.Single().Target);
        Answer(part, ":5");
        Assert.Equal(5, Value(await running));

        var wait = router.RunResult(BLPop("a", TimeSpan.FromSeconds(1)).Patient()).AsTask();
        var waiting = router.Next();
        Assert.Equal((TimeSpan.FromSeconds(3), 0), (waiting.OwnTimeout, waiting.Deadline));
        Answer(waiting, "_");
        Assert.True(Value(await wait).IsNone);
    }

    [Fact]
    public async Task All_parts_have_the_deadline_of_the_whole()
    {
        var exchange = (Exchange<long>)Del("a", "b").NewExchange(_router.Environment);
        exchange.Deadline = 1234;
        exchange.Begin(_router, default);
        Assert.All(_router.Next(2), static part =>
        {
            Assert.Equal(1234, part.Deadline);
            Answer(part, $"-MOVED {part.Facts.Slot} 127.0.0.1:2");
        });
        foreach (var part in _router.Next(2))
        {
            Assert.Equal(1234, part.Deadline);
            Answer(part, ":1");
        }

        Assert.Equal(2, Value(await exchange.AsResult));
    }

    [Fact]
    public async Task After_its_caller_has_cancelled_nothing_more_is_sent()
    {
        using var source = new CancellationTokenSource();
        var running = _router.RunResult(Del("a", "b"), source.Token).AsTask();
        var parts = _router.Next(2);
        Assert.True(parts[0].TryEnqueue());
        Assert.False(_router.Batch.HasEnded);
        await source.CancelAsync();
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.Cancelled>(Error(await running)).Delivery);
        Assert.True(_router.Batch.HasEnded);
        Assert.False(parts[1].TryEnqueue());
        Assert.True(parts[1].IsDone);

        using var early = new CancellationTokenSource();
        var other = _router.RunResult(Del("a", "b"), early.Token).AsTask();
        await early.CancelAsync();
        Assert.Equal(Delivery.NotSent, Error(await other).Delivery);
        Assert.All(_router.Next(2), static part => Assert.False(part.TryEnqueue()));
    }

    [Fact]
    public async Task The_object_of_a_call_that_was_sent_in_parts_is_not_used_again()
    {
        var running = _router.RunResult(Del("a", "b")).AsTask();
        foreach (var part in _router.Next(2)) Answer(part, ":1");
        Value(await running);
        var whole = _router.Batch.Whole;
        for (var i = 0; i < 200; i++) Assert.NotSame(whole, Del("a").NewExchange(_router.Environment));
    }

    [Fact]
    public async Task A_part_can_be_sent_again_in_smaller_ones()
    {
        var router = new PartRouter(primaries: 1) { SplitsLost = true };
        var running = router.RunResult(Pipeline.Sequence([Incr("{a}1"), Incr("{a}2")])).AsTask();
        Lose(router.Next(), Delivery.NotSent);
        var parts = router.Next(2);
        Assert.Equal(["INCR {a}1", "INCR {a}2"], parts.Select(Sent));
        Assert.All(parts, static part => Assert.Equal((1, Delivery.NotSent), (part.AllSendings, part.Past)));
        Answer(parts[1], ":2");
        Assert.False(running.IsCompleted);
        Answer(parts[0], ":1");
        Assert.Equal(3, Value(await running).Sum());
    }

    [Fact]
    public async Task A_forwarded_batch_starts_its_original_when_a_part_is_sent()
    {
        var taking = new BatchTests.Taking();
        using var source = new CancellationTokenSource();
        var running = taking.Run(Del("a", "b"), source.Token).AsTask();
        var original = taking.Taken.Single();
        _router.Send(original.Forward(static request => request, static (_, reply) => reply));
        var parts = _router.Next(2);
        Assert.True(parts[0].TryEnqueue());
        await source.CancelAsync();
        Assert.Equal(Delivery.Unknown, BatchTests.Left(await running).Delivery);
        Assert.False(parts[1].TryEnqueue());
    }

    [Fact]
    public void What_cannot_be_sent_in_parts_says_so()
    {
        var transaction = (Exchange<long>)RedisProgram.Multi(Incr("a")).NewExchange(_router.Environment)!;
        transaction.TakeParts([]);
        Assert.True(transaction.IsDone);
    }

    static A Value<A>(RedisResult<A> result) => result.TryGetValue(out var value) ? value : throw new InvalidOperationException(result.Error.ToString());

    static RedisError Error<A>(RedisResult<A> result) => result.IsError ? result.Error : throw new InvalidOperationException($"{result}");
}
