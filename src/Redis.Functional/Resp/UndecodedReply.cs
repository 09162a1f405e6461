using System.Diagnostics.CodeAnalysis;

namespace Redis.Functional;

/// <summary>The reply that an error is about.</summary>
/// <remarks>Since 0.1.</remarks>
public static class UndecodedReply
{
    // What a caller holds on to who keeps the error.
    private const int MaxLength = 1 << 20;

    /// <summary>Gets the reply that could not be decoded, as the server sent it.</summary>
    /// <returns>False if the error is not a <see cref="RedisError.Decode"/> of a reply, or the reply has more than 1 MiB.</returns>
    /// <remarks>
    /// <para>
    /// A command that removes what it returns, such as LPOP, has removed it although its reply could not be decoded. In a pipeline or a transaction, this is the
    /// reply of the command that failed. Neither the message nor the text of the error contains it. O(reply).
    /// </para>
    /// <para>Since 0.1.</para>
    /// </remarks>
    public static bool TryGetReply(this RedisError? error, [NotNullWhen(true)] out RespValue? reply)
    {
        reply = (error as RedisError.Decode)?.Reply as RespValue;
        return reply is not null;
    }

    /// <summary>The error with the reply that begins at a position of the reader, where it lacks one.</summary>
    internal static RedisError Of(RedisError error, scoped in RespReader reader, int at)
    {
        if (error is not RedisError.Decode { Reply: null } decode || reader.Frame.Length - at > MaxLength) return error;
        var whole = reader;
        whole.Position = at;
        var reply = whole.ReadTree();

        // A large one may be in memory of the pool.
        if (reply is not RespValue.BulkString { Bytes: var bytes }) return decode with { Reply = reply };
        return bytes.Length > MaxLength ? error : decode with { Reply = RespValue.OfBulk(bytes.Span.ToArray()) };
    }
}
