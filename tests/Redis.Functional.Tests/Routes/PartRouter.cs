using System.Collections.Concurrent;
using System.Text;
using LanguageExt;
using Redis.Functional.Protocol;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Routes;

/// <summary>
/// A client of several nodes whose nodes the test plays: it sends one part for each target, follows MOVED and ASK, and remembers what is sent again.
/// </summary>
sealed class PartRouter(int primaries = 3, int nodes = 6) : IRedisClient, IPoolingClient, IResendParts
{
    readonly BlockingCollection<PartExchange> _parts = [];

    public RedisEnvironment Environment => field ??= new() { Random = static () => 0.5, Instrument = Instrument };

    /// <summary>The last batch that was sent.</summary>
    public PartedBatch Batch { get; private set; } = null!;

    /// <summary>Requests are sent as they are, to any node.</summary>
    public bool SendsAsTheyAre { get; init; }

    /// <summary>A part that was not sent is sent again piece by piece.</summary>
    public bool SplitsLost { get; init; }

    /// <summary>Has the failures of fire-and-forget requests.</summary>
    public DropList Instrument { get; } = new();

    /// <summary>The next part that is sent, whose replies are due.</summary>
    public PartExchange Next() => _parts.TryTake(out var part, TimeSpan.FromSeconds(30)) ? part : throw new InvalidOperationException("nothing is sent");

    /// <summary>The next parts, ordered by what they send.</summary>
    public PartExchange[] Next(int count) => [.. Enumerable.Range(0, count).Select(_ => Next()).OrderBy(Sent, StringComparer.Ordinal)];

    /// <summary>What a part sends, as one line.</summary>
    public static string Sent(PartExchange part)
    {
        var bytes = new byte[part.Length];
        Assert.Equal(bytes.Length, part.Encode(bytes));
        var words = Encoding.UTF8.GetString(bytes).Split("\r\n").Where(static line => line.Length > 0 && line[0] is not ('*' or '$'));
        return string.Join(' ', words);
    }

    /// <summary>Replies to a part: one frame for each request.</summary>
    public static void Answer(PartExchange part, params string[] frames)
    {
        Assert.True(part.TryEnqueue());
        for (var i = 0; i < frames.Length; i++)
            Assert.Equal(i == frames.Length - 1 ? Acceptance.Last : Acceptance.More, part.Accept(new ReplyFrame(Encoding.UTF8.GetBytes(frames[i].Replace("|", "\r\n", StringComparison.Ordinal) + "\r\n"))));
        Assert.Equal(part.ReplyCount, frames.Length);
        part.Complete();
    }

    /// <summary>A part that is lost before or after it was sent.</summary>
    public static void Lose(PartExchange part, Delivery delivery)
    {
        if (delivery != Delivery.NotSent) Assert.True(part.TryEnqueue());
        part.Fail(new RedisError.Connection(ConnectionFault.Lost, "gone", delivery));
    }

    public void Send(Batch batch)
    {
        Batch = SendsAsTheyAre ? new(batch.Exchange, this) : new(batch.Exchange, this, primaries, nodes);
        foreach (var group in Batch.Pieces.Select(static (piece, index) => (piece, index)).GroupBy(static one => one.piece.Target, static one => one.index).ToArray())
            _parts.Add(Batch.Part([.. group]));
        Batch.Begun();
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(this));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    bool IResend.Wants(Exchange exchange, RedisError error) => SplitsLost && error.Delivery == Delivery.NotSent && exchange.Sendings == 0;

    void IResend.Add(Exchange exchange, RedisError error)
    {
        var part = (PartExchange)exchange;
        foreach (var each in part.Batch.Split(part, [.. part.Indexes.Select(static index => new[] { index })])) _parts.Add(each);
    }

    bool IResendParts.Wants(IRequest request, RedisError refusal, int sendings) => sendings < 2 && refusal is RedisError.Server { Code: "MOVED" or "ASK" };

    void IResendParts.Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings)
    {
        foreach (var group in refused.GroupBy(static piece => ((RedisError.Server)piece.Refusal).Code, static piece => piece.Index).ToArray())
            _parts.Add(batch.Part([.. group], sendings, asking: group.Key == "ASK"));
    }
}
