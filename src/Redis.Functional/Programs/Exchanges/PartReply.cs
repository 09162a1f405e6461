using System.Runtime.InteropServices;

namespace Redis.Functional;

/// <summary>The result of a request that was sent in a part: its reply as it was received, or an error in its place.</summary>
internal readonly record struct PartReply(ReadOnlyMemory<byte> Frame, RedisError? Error)
{
    /// <summary>The reply, whose values may keep slices of it when it has an array of its own.</summary>
    internal ReplyFrame Reply => MemoryMarshal.TryGetArray(Frame, out var bytes) && bytes.Count == bytes.Array!.Length ? new(bytes.Array) : new(Frame.Span);

    /// <summary>The error that it is, as the reply to a request; null when it is a value.</summary>
    internal RedisError? ErrorOf(IRequest request) => Error ?? request.Spec.RefusalIn(new ReplyFrame(Frame.Span), request);
}
