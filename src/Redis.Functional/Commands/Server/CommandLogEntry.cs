using LanguageExt;

namespace Redis.Functional;

/// <summary>A command that took long or was large. Its text shows no argument. Since 0.1.</summary>
/// <param name="Id">Its number.</param>
/// <param name="At">When it was done, in whole seconds, in UTC.</param>
/// <param name="Amount">Microseconds of a slow command, bytes of a large one.</param>
/// <param name="Arguments">Its name and arguments; long and secret ones are cut by the server.</param>
/// <param name="ClientAddress">Where it came from.</param>
/// <param name="ClientName">The name of the connection; empty: none.</param>
public sealed record CommandLogEntry(long Id, DateTimeOffset At, long Amount, Seq<RedisValue> Arguments, string ClientAddress, string ClientName)
{
    /// <summary>The number and the amount.</summary>
    public override string ToString() => $"command {Id}: {Amount}";

    internal static CommandLogEntry? Read(RespValue reply)
    {
        if (reply.Items() is not [var id, var at, var amount, var words, .. var rest]) return null;
        if (id.Number() is not { } number || DecodeParts.UnixSeconds(at.Number()) is not { } moment || amount.Number() is not { } much) return null;
        var arguments = new RedisValue[words.Items().Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = words.Items()[i].Bytes();
        return new(
            number,
            moment,
            much,
            SeqOf.Array(arguments),
            rest.Length > 0 ? rest[0].Text() ?? "" : "",
            rest.Length > 1 ? rest[1].Text() ?? "" : "");
    }
}
