using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Redis.Functional.TestKit;

/// <summary>What a script server does about a command: a list of acts, in order. A value: build it once, use it often.</summary>
public sealed class ScriptReply
{
    private readonly ImmutableArray<ScriptAct> acts;

    private ScriptReply(params ImmutableArray<ScriptAct> acts) => this.acts = acts;

    /// <summary>Say nothing, now and later: the command's reply never comes.</summary>
    public static ScriptReply Nothing { get; } = new();

    public static ScriptReply Ok { get; } = Raw("+OK\r\n");

    public static ScriptReply Null { get; } = Raw("$-1\r\n");

    /// <summary>End the connection in order: what was sent arrives, then the end of the stream.</summary>
    public static ScriptReply Close { get; } = new(new ScriptAct.Close());

    /// <summary>Break the connection: RST.</summary>
    public static ScriptReply Reset { get; } = new(new ScriptAct.Reset());

    internal ImmutableArray<ScriptAct> Acts => acts;

    /// <summary>Bytes as they are; a char is one byte (Latin-1).</summary>
    public static ScriptReply Raw(string bytes) => Raw(Encoding.Latin1.GetBytes(bytes));

    public static ScriptReply Raw(byte[] bytes) => new(new ScriptAct.Send(bytes));

    public static ScriptReply Simple(string text) => Raw($"+{text}\r\n");

    /// <summary>An error reply; the text starts with its code: <c>ERR …</c>, <c>MOVED 12 host:port</c>.</summary>
    public static ScriptReply Error(string text) => Raw($"-{text}\r\n");

    public static ScriptReply Integer(long number) => Raw(string.Create(CultureInfo.InvariantCulture, $":{number}\r\n"));

    public static ScriptReply Bulk(string text) => Bulk(Encoding.UTF8.GetBytes(text));

    public static ScriptReply Bulk(byte[] payload) =>
        Raw([.. Encoding.ASCII.GetBytes($"${payload.Length}\r\n"), .. payload, .. "\r\n"u8]);

    /// <summary>An array of replies (each must only send).</summary>
    public static ScriptReply Array(params ScriptReply[] items) => Aggregate('*', items.Length, items);

    /// <summary>An array of bulk strings.</summary>
    public static ScriptReply Array(params string[] items) => Array([.. items.Select(Bulk)]);

    /// <summary>A RESP3 map of alternating keys and values.</summary>
    public static ScriptReply Map(params ScriptReply[] items) => Aggregate('%', items.Length / 2, items);

    /// <summary>A RESP3 push.</summary>
    public static ScriptReply Push(params ScriptReply[] items) => Aggregate('>', items.Length, items);

    /// <summary>Waits before what follows; later replies of the connection wait too, as on a real server.</summary>
    public static ScriptReply Wait(TimeSpan time) => new(new ScriptAct.Wait(token => Task.Delay(time, token)));

    /// <summary>Waits for a test's signal.</summary>
    public static ScriptReply Wait(Task signal) => new(new ScriptAct.Wait(signal.WaitAsync));

    /// <summary>Does something once what stands before it has been sent.</summary>
    public static ScriptReply Do(Action action) => new(new ScriptAct.Wait(_ =>
    {
        action();
        return Task.CompletedTask;
    }));

    /// <summary>This, then that.</summary>
    public ScriptReply Then(ScriptReply next) => new(acts.AddRange(next.acts));

    /// <summary>Sends every byte on its own.</summary>
    public ScriptReply ByteByByte() => new([.. acts.SelectMany(Split)]);

    /// <summary>The bytes this reply would send.</summary>
    public byte[] ToBytes() => [.. acts.OfType<ScriptAct.Send>().SelectMany(act => act.Bytes)];

    public static ScriptReply operator +(ScriptReply first, ScriptReply second) => first.Then(second);

    private static IEnumerable<ScriptAct> Split(ScriptAct act) =>
        act is ScriptAct.Send(var bytes) ? bytes.Select(b => new ScriptAct.SendNow([b])) : [act];

    private static ScriptReply Aggregate(char type, int count, ScriptReply[] items) =>
        Raw([.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}{count}\r\n")), .. items.SelectMany(i => i.ToBytes())]);
}
