using System.Globalization;

namespace Redis.Functional;

/// <summary>
/// How many elements the array has that answers a request. An array of another length is the reply to another request. Redis 7.0, 8.0 and 8.6,
/// Valkey 9.1 and Garnet 2.2.8 answer with exactly these lengths, also when the key does not exist.
/// </summary>
internal abstract class ReplyLength
{
    /// <summary>A number of elements for each argument from a position on.</summary>
    internal static ReplyLength EachArgument(int from, int elements = 1) => new ComputedLength(request => (request.ArgumentCount - from) * elements);

    /// <summary>One element for each argument; of a request without arguments any number.</summary>
    internal static ReplyLength EachArgumentIfAny { get; } =
        new ComputedLength(static request => request.ArgumentCount == 0 ? ComputedLength.Any : request.ArgumentCount);

    /// <summary>One element for each field, which follow <c>FIELDS</c> and their number.</summary>
    internal static ReplyLength EachField { get; } = new ComputedLength(static request => Behind("FIELDS"u8, 1, request));

    /// <summary>One element for each member of a set, which follow <c>MEMBERS</c> and their number.</summary>
    internal static ReplyLength EachMember { get; } = new ComputedLength(static request => Behind("MEMBERS"u8, 1, request));

    /// <summary>One element for each ID, which follow <c>IDS</c> and their number; the word is sought from an argument on.</summary>
    internal static ReplyLength EachId(int soughtAt) => new ComputedLength(request => Behind("IDS"u8, soughtAt, request));

    /// <summary>One element for each operation of BITFIELD, of which OVERFLOW is none.</summary>
    internal static ReplyLength EachOperation { get; } = new ComputedLength(Operations);

    /// <summary>One of some lengths, whatever the arguments; null when there are none.</summary>
    internal static ReplyLength? OneOf(int[] lengths) => lengths.Length == 0 ? null : new FixedLength(lengths);

    /// <summary>Whether the reply has the right length, or is an error or nil, which have none. Its type has been compared before.</summary>
    internal bool Admits(in ReplyFrame frame, IRequest request)
    {
        var reader = frame.Reader();
        return !reader.TryReadAggregate(out var count) || Is(count, request);
    }

    /// <summary>The length or lengths, for errors.</summary>
    internal abstract string Describe(IRequest request);

    private protected abstract bool Is(int count, IRequest request);

    // How many arguments follow a word and their number.
    private static int Behind(ReadOnlySpan<byte> word, int soughtAt, IRequest request)
    {
        var at = soughtAt;
        while (at < request.ArgumentCount && !request.Argument(at).Span.SequenceEqual(word)) at++;
        return request.ArgumentCount - at - 2;
    }

    private static int Operations(IRequest request)
    {
        var operations = 0;
        for (var at = 1; at < request.ArgumentCount;)
        {
            var word = request.Argument(at).Span;
            var isOverflow = word.SequenceEqual("OVERFLOW"u8);
            if (!isOverflow) operations++;
            at += isOverflow ? 2 : word.SequenceEqual("GET"u8) ? 3 : 4;
        }

        return operations;
    }

    private sealed class ComputedLength(Func<IRequest, int> expected) : ReplyLength
    {
        internal const int Any = -1;

        internal override string Describe(IRequest request) =>
            expected(request) is >= 0 and var count ? count.ToString(CultureInfo.InvariantCulture) : "any length";

        private protected override bool Is(int count, IRequest request) => expected(request) is var wanted && (count == wanted || wanted == Any);
    }

    private sealed class FixedLength(int[] lengths) : ReplyLength
    {
        internal override string Describe(IRequest request) => string.Join(" or ", lengths);

        private protected override bool Is(int count, IRequest request) => System.Array.IndexOf(lengths, count) >= 0;
    }
}
