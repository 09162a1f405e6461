using System.Collections.Concurrent;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A listener that notes what it is told, and does in a call what its test wants.</summary>
internal sealed class FakeListener(ListenerKind kind) : ISessionListener
{
    private readonly ConcurrentQueue<string> _heard = new();

    public ListenerKind Kind => kind;

    public IReadOnlyCollection<string> Heard => _heard;

    /// <summary>Runs in each call after the call was noted; receives the note.</summary>
    public Action<string> Then { get; set; } = static _ => { };

    /// <summary>What it answers when it has thrown.</summary>
    public bool NeedsAnother { get; init; }

    public void Opened(Session session) => Note("opened");

    public void Lost(Session session, RedisError reason) => Note("lost");

    public void Failed(RedisError error) => Note("failed");

    public void GaveUp(RedisError error) => Note("gave up");

    public bool Take(Session session, in ReplyFrame frame)
    {
        var reader = frame.Reader();
        Assert.True(reader.TryReadAggregate(out _));
        Assert.True(reader.TryReadBytes(out var word));
        Note(System.Text.Encoding.UTF8.GetString(word));
        return true;
    }

    public bool Faulted(Session session)
    {
        _heard.Enqueue("faulted");
        return NeedsAnother;
    }

    public int Count(string what) => _heard.Count(heard => heard == what);

    private void Note(string what)
    {
        _heard.Enqueue(what);
        Then(what);
    }
}
