using System.Reflection;

namespace Redis.Functional;

/// <summary>The replies that a decoder is for: what it accepts beyond them, servers do not send.</summary>
/// <param name="types">The types.</param>
/// <param name="lengths">The lengths that an array may have; none: any length.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RepliesAttribute(ReplyTypes types, params int[] lengths) : Attribute
{
    public ReplyTypes Types => types;

    public int[] Lengths => lengths;
}

/// <summary>A decoder whose replies depend on the one it is made of.</summary>
internal interface ITypedDecoder
{
    RepliesAttribute Replies { get; }
}

/// <summary>Finds the replies of a decoder.</summary>
internal static class DecoderReplies
{
    /// <summary>The replies that the decoder declares; null when it declares none, as a codec's.</summary>
    internal static RepliesAttribute? Of(Delegate decoder) =>
        decoder.Target is ITypedDecoder typed ? typed.Replies : decoder.Method.GetCustomAttribute<RepliesAttribute>();
}
