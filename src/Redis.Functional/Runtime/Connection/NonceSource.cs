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
    internal int WriteRequest(Span<byte> destination, long number)
    {
        "*2\r\n$4\r\nECHO\r\n"u8.CopyTo(destination);
        WriteFrame(destination[14..RequestLength], number);
        return RequestLength;
    }

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

    private void WriteFrame(Span<byte> destination, long number)
    {
        "$32\r\n"u8.CopyTo(destination);
        _prefix.CopyTo(destination[5..]);
        Utf8Formatter.TryFormat(number, destination.Slice(5 + (Length / 2), Length / 2), out _, new('x', Length / 2));
        "\r\n"u8.CopyTo(destination[(5 + Length)..]);
    }
}
