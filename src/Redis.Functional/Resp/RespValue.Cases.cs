using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Redis.Functional;

// The kinds of values that RESP2 and RESP3 have.
public abstract partial class RespValue
{
    /// <summary>A text without line breaks.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class SimpleString : RespValue
    {
        internal SimpleString(RedisValue text) => Text = text;

        /// <summary>The bytes of the text.</summary>
        public RedisValue Text { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.SimpleString;
    }

    /// <summary>Any bytes.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class BulkString : RespValue
    {
        internal BulkString(RedisValue bytes) => Bytes = bytes;

        /// <summary>The bytes; never null.</summary>
        public RedisValue Bytes { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.BulkString;
    }

    /// <summary>Any bytes, with a format.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class VerbatimString : RespValue
    {
        internal VerbatimString(string format, RedisValue text) => (Format, Text) = (format, text);

        /// <summary>The format, three characters such as <c>txt</c> or <c>mkd</c>.</summary>
        public string Format { get; }

        /// <summary>The bytes after the format.</summary>
        public RedisValue Text { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.VerbatimString;
    }

    /// <summary>A signed 64-bit integer.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Integer : RespValue
    {
        internal Integer(long number) => Number = number;

        /// <summary>The number.</summary>
        public long Number { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.Integer;
    }

    /// <summary>A double.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Double : RespValue
    {
        internal Double(double number) => Number = number;

        /// <summary>The number.</summary>
        /// <remarks>NaN equals NaN here.</remarks>
        public double Number { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.Double;
    }

    /// <summary>An integer of any size, kept as its digits.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class BigNumber : RespValue
    {
        internal BigNumber(RedisValue digits) => Digits = digits;

        /// <summary>The decimal digits, with a minus sign if negative.</summary>
        public RedisValue Digits { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.BigNumber;

        /// <summary>Parses the digits.</summary>
        /// <remarks>Takes more than linear time in the number of digits.</remarks>
        public BigInteger ToBigInteger() =>
            BigInteger.TryParse(Encoding.ASCII.GetString(Digits.Span), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : BigInteger.Zero;
    }

    /// <summary>A boolean.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Boolean : RespValue
    {
        internal Boolean(bool flag) => Flag = flag;

        /// <summary>The value of the boolean.</summary>
        public bool Flag { get; }

        /// <inheritdoc/>
        public override RespType Type => RespType.Boolean;
    }

    /// <summary>The null value.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Null : RespValue
    {
        internal Null() { }

        /// <inheritdoc/>
        public override RespType Type => RespType.Null;
    }

    /// <summary>An error reply.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Error : RespValue
    {
        internal Error(RedisValue text) => Text = text;

        /// <summary>The whole text: code and detail.</summary>
        public RedisValue Text { get; }

        /// <summary>The first word.</summary>
        public string Code => Encoding.UTF8.GetString(Text.Span[..CodeLength]);

        /// <summary>The text after the first word and a space.</summary>
        public string Detail => Encoding.UTF8.GetString(Text.Span[Math.Min(CodeLength + 1, Text.Length)..]);

        /// <inheritdoc/>
        public override RespType Type => RespType.Error;

        private int CodeLength => Text.Span.IndexOf((byte)' ') is >= 0 and var blank ? blank : Text.Length;
    }

    /// <summary>Values in order.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Array : RespValue
    {
        private readonly RespValue[] _elements;

        internal Array(RespValue[] elements) => _elements = elements;

        /// <summary>The elements.</summary>
        public ImmutableArray<RespValue> Items => ImmutableCollectionsMarshal.AsImmutableArray(_elements);

        /// <inheritdoc/>
        public override RespType Type => RespType.Array;

        private protected override RespValue[] Children => _elements;
    }

    /// <summary>A set; the order of its elements has no meaning, but is kept and is part of equality.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Set : RespValue
    {
        private readonly RespValue[] _elements;

        internal Set(RespValue[] elements) => _elements = elements;

        /// <summary>The elements in the order in which they were sent.</summary>
        public ImmutableArray<RespValue> Items => ImmutableCollectionsMarshal.AsImmutableArray(_elements);

        /// <inheritdoc/>
        public override RespType Type => RespType.Set;

        private protected override RespValue[] Children => _elements;
    }

    /// <summary>Pairs in the order in which they were sent, which is part of equality.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Map : RespValue
    {
        internal Map(RespValue[] flat) => Flat = flat;

        /// <summary>The number of pairs.</summary>
        public int Count => Flat.Length / 2;

        /// <summary>The pairs.</summary>
        public IEnumerable<KeyValuePair<RespValue, RespValue>> Pairs =>
            Enumerable.Range(0, Count).Select(i => KeyValuePair.Create(Flat[2 * i], Flat[(2 * i) + 1]));

        /// <inheritdoc/>
        public override RespType Type => RespType.Map;

        internal RespValue[] Flat { get; }

        private protected override RespValue[] Children => Flat;
    }

    /// <summary>Unsolicited values that the server sent.</summary>
    /// <remarks>Since 0.1.</remarks>
    public sealed class Push : RespValue
    {
        private readonly RespValue[] _elements;

        internal Push(RespValue[] elements) => _elements = elements;

        /// <summary>The elements; the first one names the kind.</summary>
        public ImmutableArray<RespValue> Items => ImmutableCollectionsMarshal.AsImmutableArray(_elements);

        /// <inheritdoc/>
        public override RespType Type => RespType.Push;

        private protected override RespValue[] Children => _elements;
    }
}
