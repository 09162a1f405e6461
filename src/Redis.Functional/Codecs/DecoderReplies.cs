using System.Reflection;

namespace Redis.Functional;

/// <summary>The types of the replies that a decoder is for: what it accepts beyond them, servers do not send.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RepliesAttribute(ReplyTypes types) : Attribute
{
    public ReplyTypes Types => types;
}

/// <summary>A decoder whose types depend on the one it is made of.</summary>
internal interface ITypedDecoder
{
    ReplyTypes Replies { get; }
}

/// <summary>Finds the types of a decoder.</summary>
internal static class DecoderReplies
{
    /// <summary>The types that the decoder declares; null when it declares none, as a codec's.</summary>
    internal static ReplyTypes? Of(Delegate decoder) =>
        decoder.Target is ITypedDecoder typed ? typed.Replies : decoder.Method.GetCustomAttribute<RepliesAttribute>()?.Types;
}
