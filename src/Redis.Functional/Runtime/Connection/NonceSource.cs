using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Redis.Functional;

/// <summary>
/// Words that a session asks its server to send back: a random prefix of the session and a number, 32 characters. No other reply can be
/// one of them, so that a nonce shows where it belongs wherever it arrives. Safe for all threads.
/// </summary>
internal sealed class NonceSource
{
    /// <summary>The bytes of a reply that is a nonce: a comparison of lengths rules out nearly all others.</summary>
    internal const int FrameLength = 5 + Length + 2;

    /// <summary>The bytes of the request for one.</summary>
    internal const int RequestLength = 14 + FrameLength;

    private const int Length = 32;
    private readonly byte[] _prefix = Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(Length / 2, lowercase: true));
    private long _count;

    /// <summary>The number of a nonce that was never sent before.</summary>
    internal long Next() => Interlocked.Increment(ref _count);

    /// <summary>Writes the request that asks for a nonce.</summary>
    internal int WriteRequest(Span<byte> destination, long number) => Write(destination, "*2\r\n$4\r\nECHO\r\n"u8, number);

    /// <summary>Writes a PING with a nonce, which is allowed where only subscriptions are.</summary>
    internal int WritePing(Span<byte> destination, long number) => Write(destination, "*2\r\n$4\r\nPING\r\n"u8, number);

    /// <summary>Whether a reply is a nonce of this session, whichever, with or without attributes.</summary>
    internal bool Owns(in ReplyFrame frame)
    {
        var value = frame.Reader().Remaining();
        return value.Length == FrameLength && value.StartsWith("$32\r\n"u8) && value.Slice(5, Length / 2).SequenceEqual(_prefix);
    }

    /// <summary>Whether a reply is the nonce of this number.</summary>
    internal bool Is(in ReplyFrame frame, long number)
    {
        Span<byte> expected = stackalloc byte[FrameLength];
        WriteFrame(expected, number);
        return frame.Is(expected);
    }

    /// <summary>Whether a reply is that to a PING with the nonce of this number: the nonce, or as one of two among subscriptions in RESP2.</summary>
    internal bool IsPong(in ReplyFrame frame, long number)
    {
        Span<byte> expected = stackalloc byte[Pong.Length + FrameLength];
        Pong.CopyTo(expected);
        WriteFrame(expected[Pong.Length..], number);
        return frame.Is(expected) || frame.Is(expected[Pong.Length..]);
    }

    private static ReadOnlySpan<byte> Pong => "*2\r\n$4\r\npong\r\n"u8;

    private int Write(Span<byte> destination, ReadOnlySpan<byte> command, long number)
    {
        command.CopyTo(destination);
        WriteFrame(destination[command.Length..RequestLength], number);
        return RequestLength;
    }

    private void WriteFrame(Span<byte> destination, long number)
    {
        "$32\r\n"u8.CopyTo(destination);
        _prefix.CopyTo(destination[5..]);
        Utf8Formatter.TryFormat(number, destination.Slice(5 + (Length / 2), Length / 2), out _, new('x', Length / 2));
        "\r\n"u8.CopyTo(destination[(5 + Length)..]);
    }
}
